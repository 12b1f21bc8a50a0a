import { lazy, Suspense } from "react";
import { chartWordsEn } from "../../charts/chartWords.ts";
import { DriverMatrix } from "../../charts/DriverMatrix.tsx";
import { matrixHeads } from "../../charts/matrixHeads.ts";
import type { EvidenceKind } from "../../domain/answer.ts";
import { agreementLede } from "../../story/ledes.ts";
import { movesRefusal, panelWords, sourceAbsence } from "../../words/en/panels.ts";
import { BeliefButton } from "../beliefs/BeliefButton.tsx";
import { focusedDriver, focusOnDriver, onPaper, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";

const BeliefNote = lazy(async () => ({ default: (await import("../beliefs/BeliefNote.tsx")).BeliefNote }));

type Gate = { readonly title: string; readonly text: string };

function gatedColumns({ answer }: PanelProps): Partial<Record<EvidenceKind, Gate>> {
  const refusal = movesRefusal(answer.moves);
  const survey = sourceAbsence("survey", answer.sources.survey.state, answer.sources.survey.lacks);
  const review = sourceAbsence("review", answer.sources.review.state, answer.sources.review.lacks);
  const crm = sourceAbsence("crm", answer.sources.crm.state, answer.sources.crm.lacks);
  const says =
    survey ??
    (answer.drivers.every((row) => row.says.figure.status === "no-data")
      ? "No column of the survey says which drivers people cite."
      : null);
  const does =
    crm ??
    (answer.drivers.every((row) => row.does.figure.status === "no-data") ? "No selection here gives a reason." : null);
  return {
    ...(says === null ? {} : { says: { title: "Not here", text: says } }),
    ...(refusal === null ? {} : { moves: { title: "Not shown", text: survey ?? refusal } }),
    ...(review === null ? {} : { writes: { title: "Not here", text: review } }),
    ...(does === null ? {} : { does: { title: "Not here", text: does } }),
  };
}

/** Why patients choose us: four kinds of evidence on one driver list. */
export function DriversPanel(props: PanelProps) {
  const { answer, view, width, paper, updating, hovered, onHover, onLook, onExplain } = props;
  const inFocus = answer.drivers.find(({ driver }) => driver === focusedDriver(view)[0]);
  return (
    <>
      <DriverMatrix
        id="drivers"
        title={panelWords.drivers.title}
        summary={
          inFocus ? (
            <>
              <strong>{inFocus.label} is in focus.</strong> Focus changes no number: it follows one driver through every
              panel. Esc returns.
            </>
          ) : (
            <SentenceText sentence={agreementLede(answer)} />
          )
        }
        data={answer.drivers}
        brands={answer.brands}
        heads={matrixHeads(answer.bases, answer.moves, chartWordsEn)}
        gated={gatedColumns(props)}
        actions={<BeliefButton answer={answer} choices={props.choices} />}
        order={view.order}
        onOrder={(order) => {
          onLook({ order });
        }}
        size={{ width, height: paper ? 360 : 430 }}
        selected={focusedDriver(view)}
        onSelect={focusOnDriver(onLook)}
        hovered={hovered}
        onHover={onHover}
        onExplain={onExplain}
        updating={updating}
        {...onPaper(paper)}
      />
      {answer.beliefs && !paper ? (
        <Suspense fallback={null}>
          <BeliefNote beliefs={answer.beliefs} />
        </Suspense>
      ) : null}
    </>
  );
}

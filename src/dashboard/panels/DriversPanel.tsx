import { lazy, Suspense } from "react";
import { chartWords } from "#words/charts.ts";
import { DriverMatrix } from "../../charts/DriverMatrix.tsx";
import { matrixHeads } from "../../charts/matrixHeads.ts";
import { gatedColumns, withheldKinds } from "../../story/absences.ts";
import { cautionSentence } from "../../story/cautionSentence.ts";
import { agreementLede } from "../../story/ledes.ts";
import { panelWords } from "#words/panels.ts";
import { BeliefButton } from "../beliefs/BeliefButton.tsx";
import { CompareButton } from "../compare/CompareButton.tsx";
import { focusedDriver, focusOnDriver, onPaper, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";

const BeliefNote = lazy(async () => ({ default: (await import("../beliefs/BeliefNote.tsx")).BeliefNote }));

/** Why patients choose us: four kinds of evidence on one driver list. */
export function DriversPanel(props: PanelProps) {
  const { answer, view, width, paper, updating, hovered, choices, onHover, onLook, onExplain } = props;
  const caution = cautionSentence(answer);
  const inFocus = answer.drivers.find(({ driver }) => driver === focusedDriver(view)[0]);
  return (
    <>
      <DriverMatrix
        id="drivers"
        title={panelWords.drivers.title}
        summary={
          inFocus ? (
            <>
              <strong>{panelWords.drivers.inFocus(inFocus.label)}</strong> {panelWords.drivers.focusNote}
            </>
          ) : (
            <SentenceText sentence={agreementLede(answer)} />
          )
        }
        data={answer.drivers}
        brands={answer.brands}
        heads={matrixHeads(answer.bases, answer.moves, chartWords, {
          statedBy: answer.statedBy,
          withheld: withheldKinds(answer),
          chose: answer.reasons.chose,
        })}
        gated={gatedColumns(answer)}
        actions={
          <>
            <CompareButton {...props} />
            <BeliefButton answer={answer} choices={choices} />
          </>
        }
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
      {caution === null ? null : <p className="note">{caution}</p>}
      {answer.beliefs && !paper ? (
        <Suspense fallback={null}>
          <BeliefNote beliefs={answer.beliefs} />
        </Suspense>
      ) : null}
    </>
  );
}

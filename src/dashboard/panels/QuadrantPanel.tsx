import { Quadrant } from "../../charts/Quadrant.tsx";
import { joinPhrases, type Sentence } from "../../domain/sentence.ts";
import { quadrantAbsence } from "../../story/absences.ts";
import { quadrantLede } from "../../story/ledes.ts";
import { formatShare } from "../../words/format.ts";
import { panelWords } from "#words/panels.ts";
import { Message } from "../../ui/Message.tsx";
import { focusedDriver, focusOnDriver, onPaper, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { absenceWords } from "#words/absences.ts";

/** What the shapes are, where a page has room for it, and how well the gates, which have none, are met. */
function footer({ answer, paper }: PanelProps) {
  const gates = answer.drivers.flatMap(({ label, met }) =>
    met?.value == null
      ? []
      : [
          [
            { text: panelWords.quadrant.metFor(label) },
            { text: formatShare(met.value), figure: met },
          ] satisfies Sentence,
        ],
  );
  return (
    <>
      {answer.cuts === null || paper ? null : panelWords.quadrant.shapes}
      {gates.length === 0 ? null : (
        <>
          {" "}
          <strong>{panelWords.quadrant.gates}</strong> <SentenceText sentence={joinPhrases(gates, "; ")} />.
        </>
      )}
    </>
  );
}

/** Importance against performance, with what is too close to call drawn hollow. */
export function QuadrantPanel(props: PanelProps) {
  const { answer, view, width, paper, updating, hovered, onHover, onLook, onExplain } = props;
  const absence = quadrantAbsence(answer);
  return (
    <Quadrant
      id="quadrant"
      title={panelWords.quadrant.title}
      summary={answer.cuts === null ? "" : <SentenceText sentence={quadrantLede(answer)} />}
      data={answer.drivers}
      cuts={answer.cuts}
      footer={footer(props)}
      {...(absence === null ? {} : { message: <Message title={absenceWords.notDrawn}>{absence}</Message> })}
      size={{ width, height: paper ? 190 : 262 }}
      selected={focusedDriver(view)}
      onSelect={focusOnDriver(onLook)}
      hovered={hovered}
      onHover={onHover}
      onExplain={onExplain}
      updating={updating}
      {...onPaper(paper)}
    />
  );
}

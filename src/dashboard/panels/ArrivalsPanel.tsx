import { ArrivalList } from "../../charts/ArrivalList.tsx";
import { mostlyUnknown } from "../../domain/reasons.ts";
import { arrivalsAbsence } from "../../story/absencesBelow.ts";
import { arrivalsLede, arrivalsNote } from "../../story/ledesBelow.ts";
import { relationshipSentence } from "../../story/relationshipSentence.ts";
import { Message } from "../../ui/Message.tsx";
import { arrivalWords } from "#words/arrivals.ts";
import { panelWords } from "#words/panels.ts";
import type { PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";
import { belowWords } from "#words/below.ts";

/** How patients arrive, and which way books most often. */
export function ArrivalsPanel({ answer, width, updating, onExplain }: PanelProps) {
  const { arrivals, relationship, against } = answer;
  const empty = arrivalsAbsence(answer);
  const partly = arrivals.selections > 0 && arrivals.unknownSource / arrivals.selections > mostlyUnknown;
  return (
    <ArrivalList
      id="arrivals"
      title={partly ? belowWords.partlyKnown(panelWords.arrivals.title) : panelWords.arrivals.title}
      summary={empty === null ? <SentenceText sentence={arrivalsLede(arrivals)} /> : ""}
      data={arrivals}
      {...(empty === null
        ? {
            note: (
              <>
                {arrivals.rows.some(({ lift }) => lift.mark !== null) ? `${arrivalWords.marks} ` : null}
                {relationship === null ? null : (
                  <>
                    <SentenceText sentence={relationshipSentence(relationship, against)} />{" "}
                  </>
                )}
                <SentenceText sentence={arrivalsNote(arrivals)} />
              </>
            ),
          }
        : { message: <Message>{empty}</Message> })}
      size={{ width, height: 220 }}
      onExplain={onExplain}
      updating={updating}
    />
  );
}

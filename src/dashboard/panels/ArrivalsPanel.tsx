import { ArrivalList } from "../../charts/ArrivalList.tsx";
import { mostlyUnknown } from "../../domain/reasons.ts";
import { arrivalsLede, arrivalsNote } from "../../story/ledes.ts";
import { relationshipSentence } from "../../story/relationshipSentence.ts";
import { Message } from "../../ui/Message.tsx";
import { panelWords, sourceAbsence } from "../../words/en/panels.ts";
import type { PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";

/** How patients arrive, and which way books most often. */
export function ArrivalsPanel({ answer, width, updating, onExplain }: PanelProps) {
  const { arrivals, relationship, against } = answer;
  const absence = sourceAbsence("crm", answer.sources.crm.state, answer.sources.crm.lacks);
  const empty = absence ?? (arrivals.rows.length === 0 ? "No selection here says how the patient came." : null);
  const partly = arrivals.selections > 0 && arrivals.unknownSource / arrivals.selections > mostlyUnknown;
  return (
    <ArrivalList
      id="arrivals"
      title={partly ? `${panelWords.arrivals.title} (partly known)` : panelWords.arrivals.title}
      summary={empty === null ? <SentenceText sentence={arrivalsLede(arrivals)} /> : ""}
      data={arrivals}
      {...(empty === null
        ? {
            note: (
              <>
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

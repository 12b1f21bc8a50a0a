import { Quadrant } from "../../charts/Quadrant.tsx";
import { actionsInWords } from "../../story/actionsInWords.ts";
import { notFoundSentence } from "../../story/notFoundSentence.ts";
import { quadrantAbsence } from "../../story/absences.ts";
import { quadrantLede } from "../../story/ledes.ts";
import { ActionList } from "../../ui/ActionList.tsx";
import { Message } from "../../ui/Message.tsx";
import { actionWords } from "#words/actions.ts";
import { panelWords } from "#words/panels.ts";
import { formatShare } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { SentenceWords } from "./SentenceWords.tsx";
import { absenceWords } from "#words/absences.ts";

/** Importance against performance, as on paper. */
export function QuadrantStill({ content: { spoken, shown } }: { readonly content: SnapshotContent }) {
  const gates = shown.drivers.flatMap(({ label, met }) =>
    met?.value == null ? [] : [`${panelWords.quadrant.metFor(label)}${formatShare(met.value)}`],
  );
  const absence = quadrantAbsence(spoken);
  return (
    <div className="place place-quadrant">
      <Quadrant
        id="quadrant"
        title={panelWords.quadrant.title}
        summary={spoken.cuts === null ? "" : <SentenceWords sentence={quadrantLede(spoken)} />}
        data={shown.drivers}
        cuts={shown.cuts}
        {...(gates.length === 0
          ? {}
          : {
              gates: (
                <>
                  <strong>{panelWords.quadrant.gates}</strong> {gates.join("; ")}.
                </>
              ),
            })}
        {...(absence === null ? {} : { message: <Message title={absenceWords.notDrawn}>{absence}</Message> })}
        size={{ width: 352, height: 190 }}
        theme="print"
        still
      />
    </div>
  );
}

/** What to do: at most three actions, each with its evidence, what could be gained, and what was not found. */
export function ActionsStill({ content: { spoken } }: { readonly content: SnapshotContent }) {
  const actions = actionsInWords(spoken);
  const notFound = notFoundSentence(spoken);
  return (
    <section className="place place-actions" id="actions" aria-labelledby="actions-title">
      <header className="panel-head">
        <h2 className="panel-title" id="actions-title">
          {actionWords.title}
        </h2>
        <span className="note">{actionWords.caution}</span>
      </header>
      <ActionList
        actions={actions.map(({ driver, title, supports, supporting, because, whatIf }) => ({
          key: driver,
          title,
          tiles: supports,
          grade: actionWords.agreeing(supporting),
          because: <SentenceWords sentence={because} />,
          ...(whatIf === null ? {} : { whatIf: <SentenceWords sentence={whatIf} /> }),
        }))}
        {...(actions.length > 0 ? {} : { message: <Message>{actionWords.none}</Message> })}
        {...(notFound === null
          ? {}
          : { notFound: { title: actionWords.notFound, text: <SentenceWords sentence={notFound} /> } })}
      />
    </section>
  );
}

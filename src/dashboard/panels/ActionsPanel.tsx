import { actionsInWords, type ActionInWords } from "../../story/actionsInWords.ts";
import { notFoundSentence } from "../../story/notFoundSentence.ts";
import { actionWords } from "#words/actions.ts";
import { ActionList, type ActionLine } from "../../ui/ActionList.tsx";
import { Message } from "../../ui/Message.tsx";
import { focusedDriver, focusOnDriver, type PanelProps } from "../panel.ts";
import { SentenceText } from "../SentenceText.tsx";

function actionLine({ driver, title, supports, supporting, because, whatIf }: ActionInWords): ActionLine {
  return {
    key: driver,
    title,
    tiles: supports,
    grade: actionWords.agreeing(supporting),
    because: <SentenceText sentence={because} />,
    ...(whatIf === null ? {} : { whatIf: <SentenceText sentence={whatIf} /> }),
  };
}

/** What to do: at most three actions, each with its evidence, and what was not found. */
export function ActionsPanel({ answer, view, onLook }: PanelProps) {
  const actions = actionsInWords(answer);
  const notFound = notFoundSentence(answer);
  return (
    <section className="panel" id="actions" aria-labelledby="actions-title">
      <header className="panel-head">
        <h2 className="panel-title" id="actions-title">
          {actionWords.title}
        </h2>
        <span className="note">{actionWords.caution}</span>
      </header>
      <ActionList
        actions={actions.map(actionLine)}
        {...(actions.length > 0
          ? {}
          : { message: <Message>{answer.settled ? actionWords.none : actionWords.updating}</Message> })}
        {...(notFound === null
          ? {}
          : { notFound: { title: actionWords.notFound, text: <SentenceText sentence={notFound} /> } })}
        selected={focusedDriver(view)}
        onSelect={focusOnDriver(onLook)}
      />
    </section>
  );
}

import { useState } from "react";
import type { Aims } from "../../domain/aims.ts";
import type { Answer } from "../../domain/answer.ts";
import { filterInWords } from "../../story/filterInWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { aimsWords } from "#words/aimsSheet.ts";
import { EventList } from "./EventList.tsx";
import { draftOf, targetsAfter, valueOf, type Drafted } from "./targetDraft.ts";
import { TargetFields } from "./TargetFields.tsx";

type AimsSheetProps = {
  readonly answer: Answer;
  readonly aims: Aims;
  readonly onAim: (aims: Aims) => void;
  readonly onClose: () => void;
};

/** The sheet on which the presenter sets what is aimed at and notes what happened. */
export function AimsSheet({ answer, aims, onAim, onClose }: AimsSheetProps) {
  const [drafts, setDrafts] = useState<readonly Drafted[]>(() =>
    answer.headline.map((figure) => ({ figure, draft: draftOf(figure, answer, aims.targets) })),
  );
  const [events, setEvents] = useState(aims.events);
  const [isWriting, setWriting] = useState(false);
  const areGood = drafts.every(({ figure, draft }) => valueOf(draft, figure) !== "bad");
  return (
    <Dialog open title={aimsWords.title} note={aimsWords.note} onClose={onClose}>
      <form
        className="aims"
        onSubmit={(event) => {
          event.preventDefault();
          if (!areGood || isWriting) return;
          onAim({ targets: targetsAfter(aims.targets, drafts, answer), events });
          onClose();
        }}
      >
        <h3>{aimsWords.targets}</h3>
        <p className="note">{aimsWords.forWhom(filterInWords(answer))}</p>
        <TargetFields answer={answer} drafts={drafts} onChange={setDrafts} />
        {areGood ? null : <Message kind="needs-you">{aimsWords.bad}</Message>}
        <h3>{aimsWords.events}</h3>
        <EventList events={events} onChange={setEvents} onWriting={setWriting} />
        <p className="note">{aimsWords.masked}</p>
        {isWriting ? <p className="note">{aimsWords.unfinished}</p> : null}
        <div className="message-actions">
          <Button kind="main" type="submit" disabled={!areGood || isWriting}>
            {aimsWords.keep}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

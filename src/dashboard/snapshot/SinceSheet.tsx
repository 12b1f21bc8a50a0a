import { useMemo } from "react";
import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { Snapshot } from "../../domain/snapshot.ts";
import { changesSince } from "../../snapshot/changesSince.ts";
import { sinceColumns } from "../../snapshot/html/sinceColumns.ts";
import { StaticTable } from "../../snapshot/html/StaticTable.tsx";
import type { ReadSnapshot } from "../../snapshot/readSnapshot.ts";
import { snapshotOf } from "../../snapshot/snapshotOf.ts";
import { snapshotInWords } from "../../story/sinceInWords.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Message } from "../../ui/Message.tsx";
import { sinceWords } from "#words/since.ts";

type SinceSheetProps = {
  readonly dropped: ReadSnapshot;
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly onClose: () => void;
};

/** What changed since a snapshot that was dropped on the page: figure by figure, with its test, and what else differs. */
export function SinceSheet({ dropped, answer, files, onClose }: SinceSheetProps) {
  const now = useMemo(() => (answer.settled && files.length > 0 ? snapshotOf(answer, files) : null), [answer, files]);
  const name = dropped.kind === "snapshot" ? snapshotInWords(dropped.snapshot) : null;
  return (
    <Dialog open title={sinceWords.title(name)} note={sinceWords.note} onClose={onClose}>
      {dropped.kind !== "snapshot" ? (
        <Message kind="needs-you" title={sinceWords.unreadable.title}>
          {dropped.kind === "damaged" ? sinceWords.unreadable.damaged : sinceWords.unreadable.version(dropped.version)}
        </Message>
      ) : now === null ? (
        <Message>{sinceWords.waiting}</Message>
      ) : (
        <Compared before={dropped.snapshot} now={now} />
      )}
    </Dialog>
  );
}

function Compared({ before, now }: { readonly before: Snapshot; readonly now: Snapshot }) {
  const since = changesSince(before, now);
  if (since.refusal !== null)
    return (
      <Message kind="needs-you" title={sinceWords.unreadable.title}>
        {sinceWords.refusals[since.refusal]}
      </Message>
    );
  const tested = since.figures.filter(({ change }) => change.untested === null);
  const marked = tested.filter(({ change }) => change.mark !== null);
  return (
    <div className="since">
      <p>
        <strong>{sinceWords.summary(marked.length, tested.length)}</strong> {before.filter.words}
      </p>
      {since.differs.length === 0 ? null : (
        <ul>
          {since.differs.map((difference) => (
            <li key={difference.kind}>{sinceWords.differs(difference)}</li>
          ))}
        </ul>
      )}
      <p className="note">{sinceWords.assumption}</p>
      {since.figures.length === 0 ? (
        <Message>{sinceWords.nothing}</Message>
      ) : (
        <StaticTable caption={before.filter.words} columns={sinceColumns(now)} rows={since.figures} />
      )}
    </div>
  );
}

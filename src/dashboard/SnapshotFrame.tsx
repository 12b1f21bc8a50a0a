import type { ReactNode } from "react";
import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import type { SnapshotNotes } from "../domain/snapshot.ts";
import { howDoWeKnow } from "../story/howDoWeKnow.ts";
import { filterInWords } from "../story/filterInWords.ts";

type SnapshotFrameProps = {
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly notes: SnapshotNotes;
  readonly since: string | null;
  readonly children: ReactNode;
};

/** What only paper needs: whose page it is, under which filters and the presenter's words above, how we know below. */
export function SnapshotFrame({ answer, files, notes, since, children }: SnapshotFrameProps) {
  const own = answer.brands.find(({ role }) => role === "own")?.name ?? "Whyhere";
  return (
    <>
      <div className="paper-head">
        <span>
          <strong>{own}</strong> · brand health snapshot · {filterInWords(answer)}
        </span>
        <span>Whyhere · formulas v{answer.formulaVersion}</span>
      </div>
      {notes.title === null ? null : <strong className="presented">{notes.title}</strong>}
      {notes.note === null ? null : <p className="presented">{notes.note}</p>}
      {since === null ? null : <p className="presented">{since}</p>}
      {children}
      <p className="paper-foot">
        <strong>How do we know?</strong> {howDoWeKnow(answer, files)}
      </p>
    </>
  );
}

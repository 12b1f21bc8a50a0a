import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import type { SnapshotNotes } from "../domain/snapshot.ts";
import { asideOf, paperStyle } from "../snapshot/paperFit.ts";
import { protectedAnswer } from "../snapshot/protectedAnswer.ts";
import { filterInWords } from "../story/filterInWords.ts";
import { howDoWeKnow } from "../story/howDoWeKnow.ts";
import { paperPageWords } from "#words/paperPage.ts";

type HeadProps = {
  readonly answer: Answer;
  readonly notes: SnapshotNotes;
  /** What changed since an earlier snapshot, in one sentence. */
  readonly since: string | null;
};

/** Whose page it is, under which filters, and the presenter's words. */
function Head({ answer, notes, since }: HeadProps) {
  const own = answer.brands.find(({ role }) => role === "own")?.name ?? "Whyhere";
  return (
    <>
      <div className="paper-head">
        <span>
          <strong>{own}</strong> · {paperPageWords.kind} · {filterInWords(answer)}
        </span>
        <span>{paperPageWords.formulas(answer.formulaVersion)}</span>
      </div>
      {notes.title === null ? null : <strong className="presented">{notes.title}</strong>}
      {notes.note === null ? null : <p className="presented">{notes.note}</p>}
      {since === null ? null : <p className="presented">{since}</p>}
    </>
  );
}

/** How we know. */
const Foot = ({ answer, files }: { readonly answer: Answer; readonly files: readonly FileAccount[] }) => (
  <p className="paper-foot">
    <strong>{paperPageWords.know}</strong> {howDoWeKnow(answer, files)}
  </p>
);

/** The page that the dashboard prints by itself is a little higher than the snapshot's. */
const pageStyle = (added: Parameters<typeof paperStyle>[0], answer: Answer) =>
  paperStyle({ ...added, aside: asideOf(answer) }, 750);

/** What only paper needs: the answer as it may leave the page, how small it is drawn, and what stands above and below it. */
export const paperParts = { protect: protectedAnswer, style: pageStyle, Head, Foot } as const;

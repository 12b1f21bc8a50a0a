import type { ReactNode } from "react";
import type { Answer } from "../domain/answer.ts";
import type { FileAccount } from "../domain/account.ts";
import { howDoWeKnow } from "../story/howDoWeKnow.ts";
import { filterInWords } from "../story/filterInWords.ts";

type SnapshotFrameProps = {
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly children: ReactNode;
};

/** What only paper needs: whose page it is and under which filters above, how we know below. */
export function SnapshotFrame({ answer, files, children }: SnapshotFrameProps) {
  const own = answer.brands.find(({ role }) => role === "own")?.name ?? "Whyhere";
  return (
    <>
      <div className="paper-head">
        <span>
          <strong>{own}</strong> · brand health snapshot · {filterInWords(answer)}
        </span>
        <span>Whyhere · formulas v{answer.formulaVersion}</span>
      </div>
      {children}
      <p className="paper-foot">
        <strong>How do we know?</strong> {howDoWeKnow(answer, files)}
      </p>
    </>
  );
}

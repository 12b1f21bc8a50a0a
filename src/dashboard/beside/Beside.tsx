import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { CountBeside } from "../../state/choices.ts";
import { besideWords } from "#words/beside.ts";
import { ActivityTable } from "./ActivityTable.tsx";
import { InterestTable } from "./InterestTable.tsx";
import { useBesideCounts } from "./useBesideCounts.ts";
import "./beside.css";

type BesideProps = {
  readonly answer: Answer;
  /** Files whose change asks for another count. */
  readonly files: readonly FileAccount[];
  readonly count: CountBeside;
};

/** Activity and search interest: what reports of platforms count, when it is looked at. */
export function Beside({ answer, files, count }: BesideProps) {
  const { counts } = useBesideCounts(count, "activity", answer, files);
  if (counts === "under way") return <p className="note">{besideWords.waiting}</p>;
  if (counts === null) return <p className="note">{besideWords.notYet}</p>;
  const { activity, interest, sql } = counts;
  if (activity.length + interest.length === 0) return <p className="note">{besideWords.nothing}</p>;
  return (
    <>
      {activity.length === 0 ? null : <ActivityTable rows={activity} sql={sql.activity} />}
      {interest.length === 0 ? null : <InterestTable rows={interest} sql={sql.interest} />}
    </>
  );
}

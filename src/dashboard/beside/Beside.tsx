import type { FileAccount } from "../../domain/account.ts";
import { besideWords } from "#words/beside.ts";
import { ActivityTable } from "./ActivityTable.tsx";
import { InterestTable } from "./InterestTable.tsx";
import { ListingTable } from "./ListingTable.tsx";
import { useBesideCounts, type CountBeside } from "./useBesideCounts.ts";
import { VoiceTable } from "./VoiceTable.tsx";

type BesideProps = {
  /** Files whose change asks for another count. */
  readonly files: readonly FileAccount[];
  readonly count: CountBeside;
};

/** Voices, listings and activity: what files hold beside the drivers, counted when it is looked at. */
export function Beside({ files, count }: BesideProps) {
  const counted = useBesideCounts(count, files.map(({ fileId, loaded }) => `${fileId} ${String(loaded)}`).join());
  if (counted === "under way") return <p className="note">{besideWords.waiting}</p>;
  if (counted === null) return <p className="note">{besideWords.notYet}</p>;
  const { voices, listings, activity, interest, sql } = counted;
  if (voices.length + listings.length + activity.length + interest.length === 0)
    return <p className="note">{besideWords.nothing}</p>;
  return (
    <>
      {voices.length === 0 ? null : <VoiceTable rows={voices} sql={sql.voices} />}
      {listings.length === 0 ? null : <ListingTable rows={listings} sql={sql.listings} />}
      {activity.length === 0 ? null : <ActivityTable rows={activity} sql={sql.activity} />}
      {interest.length === 0 ? null : <InterestTable rows={interest} sql={sql.interest} />}
    </>
  );
}

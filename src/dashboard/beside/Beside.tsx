import { useEffect, useState } from "react";
import type { BesideCounts } from "../../domain/beside.ts";
import type { FileAccount } from "../../domain/account.ts";
import { besideWords } from "#words/beside.ts";
import { ActivityTable } from "./ActivityTable.tsx";
import { InterestTable } from "./InterestTable.tsx";
import { ListingTable } from "./ListingTable.tsx";
import { VoiceTable } from "./VoiceTable.tsx";

type BesideProps = {
  /** Files whose change asks for another count. */
  readonly files: readonly FileAccount[];
  readonly count: () => Promise<BesideCounts | null>;
};

/** Voices, listings and activity: what files hold beside the drivers, counted when it is looked at. */
export function Beside({ files, count }: BesideProps) {
  const [counted, setCounted] = useState<BesideCounts | "not-yet" | null>(null);
  const [failed, setFailed] = useState<{ readonly cause: unknown } | null>(null);
  const loaded = files.map(({ fileId, loaded: rows }) => `${fileId} ${String(rows)}`).join();
  useEffect(() => {
    let isCurrent = true;
    count().then(
      (counts) => {
        if (isCurrent) setCounted(counts ?? "not-yet");
      },
      (cause: unknown) => {
        if (isCurrent) setFailed({ cause });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [count, loaded]);
  if (failed !== null) throw failed.cause; // for the panel's boundary
  if (counted === null) return <p className="note">{besideWords.waiting}</p>;
  if (counted === "not-yet") return <p className="note">{besideWords.notYet}</p>;
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

import { CountBars } from "../../charts/CountBars.tsx";
import type { VoiceCounts } from "../../domain/beside.ts";
import { Message } from "../../ui/Message.tsx";
import { besideWords } from "#words/beside.ts";
import { ownedAbsence, ownedColumns, ownedRows, ownedSaid } from "../../charts/parts/ownedBars.ts";
import { HowCounted } from "./HowCounted.tsx";

const { owned: words } = besideWords;

type OwnedBarsProps = {
  readonly counts: VoiceCounts;
  /** Whether the page is filtered by what reports of pages do not know. */
  readonly isNarrowed: boolean;
  readonly width: number;
  readonly updating: boolean;
};

/** How much of what is posted about us is our own; where no file tells, which one would. */
export function OwnedBars({ counts, isNarrowed, width, updating }: OwnedBarsProps) {
  const absence = ownedAbsence(counts, isNarrowed);
  return (
    <section className="beside">
      {absence === null ? (
        <CountBars
          id="owned"
          title={words.title}
          summary={ownedSaid(counts)}
          data={ownedRows(counts)}
          columns={ownedColumns}
          head={words.heads.part}
          size={{ width, height: 120 }}
          updating={updating}
        />
      ) : (
        <>
          <h2 className="panel-title">
            {words.title} <span className="note">{words.note}</span>
          </h2>
          <Message>{absence}</Message>
        </>
      )}
      <HowCounted words={words} sql={counts.sql.owned} />
    </section>
  );
}

import { CountBars } from "../../charts/CountBars.tsx";
import { fieldColumns, listingColumns, listingRows, listingsSaid } from "../../charts/parts/listingBars.ts";
import type { FileAccount } from "../../domain/account.ts";
import type { Answer } from "../../domain/answer.ts";
import type { CountBeside } from "../../state/choices.ts";
import { besideWords } from "#words/beside.ts";
import { columnWidth } from "./columnWidth.ts";
import { HowCounted } from "./HowCounted.tsx";
import { TableOf } from "./TableOf.tsx";
import { useBesideCounts } from "./useBesideCounts.ts";
import { WrongListings } from "./WrongListings.tsx";
import "./beside.css";

const { listings: words } = besideWords;

type ListingPartsProps = {
  readonly answer: Answer;
  readonly files: readonly FileAccount[];
  readonly width: number;
  readonly count: CountBeside;
};

/** How complete and how correct directories are about our places, directory by directory and field by field, and what to put right. */
export function ListingParts({ answer, files, width, count }: ListingPartsProps) {
  const { counts, updating } = useBesideCounts(count, "listings", answer, files);
  if (counts === "under way") return <p className="note">{besideWords.waiting}</p>;
  if (counts === null) return <p className="note">{besideWords.notYet}</p>;
  const fields = counts["listing-fields"];
  const isCompared = fields.some(({ compared }) => compared > 0);
  return (
    <div className="voices">
      <section>
        <CountBars
          id="listings"
          title={words.title}
          summary={listingsSaid(counts)}
          data={listingRows(counts)}
          columns={listingColumns}
          head={words.heads.site}
          size={{ width: columnWidth(width), height: 120 }}
          updating={updating}
        />
        <HowCounted words={words} sql={counts.sql.listings} />
      </section>
      <TableOf
        table="listing-fields"
        words={besideWords["listing-fields"]}
        columns={fieldColumns}
        rows={fields}
        rowKey={({ field }) => field}
        sql={counts.sql["listing-fields"]}
      />
      {isCompared ? <WrongListings rows={counts["wrong-listings"]} sql={counts.sql["wrong-listings"]} /> : null}
    </div>
  );
}

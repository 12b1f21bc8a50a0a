import { useState } from "react";
import { wrongColumns } from "../../charts/parts/listingBars.ts";
import type { WrongListing } from "../../domain/beside.ts";
import { Message } from "../../ui/Message.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { besideWords } from "#words/beside.ts";
import { TableOf } from "./TableOf.tsx";

const words = besideWords["wrong-listings"];

/** Rows shown at once; nobody scrolls through more, and the file holds all. */
const mostShown = 60;

/** Lower case without accents, as people search. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type WrongListingsProps = { readonly rows: readonly WrongListing[]; readonly sql: string };

/** Every entry that is not what it should be, to search and to act on. */
export function WrongListings({ rows, sql }: WrongListingsProps) {
  const [search, setSearch] = useState("");
  if (rows.length === 0) return <Message>{words.allRight}</Message>;
  const wanted = plain(search.trim());
  const found = rows.filter((row) => wrongColumns.some(({ text }) => plain(text(row)).includes(wanted)));
  return (
    <div className="voices-wide">
      <TableOf
        table="wrong-listings"
        words={words}
        head={
          <>
            <h3 className="panel-title">
              {words.title} <span className="note">{words.note}</span>
            </h3>
            <SearchField
              label={words.search}
              value={search}
              onChange={setSearch}
              found={words.found(found.length, rows.length)}
            />
          </>
        }
        columns={wrongColumns}
        rows={found.slice(0, mostShown)}
        rowKey={({ site, place, field, truth }, index) => [site, place, field, truth, index].join(" ")}
        sql={sql}
        after={found.length > mostShown ? <p className="note">{words.most(mostShown)}</p> : null}
      />
    </div>
  );
}

import type { DirectoryListings } from "../../domain/beside.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { besideWords } from "#words/beside.ts";
import { formatCount } from "../../words/format.ts";
import { countColumn, TableOf } from "./TableOf.tsx";

const { listings: words } = besideWords;

const share = (
  id: "filled" | "matching",
  part: (row: DirectoryListings) => number,
  whole: (row: DirectoryListings) => number,
): TableColumn<DirectoryListings> => ({
  id,
  label: words.heads[id],
  numeric: true,
  value: (row) => (whole(row) === 0 ? null : part(row) / whole(row)),
  text: (row) => words.share(part(row), whole(row)),
});

const columns: readonly TableColumn<DirectoryListings>[] = [
  { id: "site", label: words.heads.site, value: ({ site }) => site, text: ({ site }) => site },
  countColumn("places", words.heads.places, ({ places }) => places, formatCount),
  share(
    "filled",
    ({ filled }) => filled,
    ({ fields }) => fields,
  ),
  share(
    "matching",
    ({ matching }) => matching,
    ({ compared }) => compared,
  ),
];

/** How complete and how correct each directory is about our places. */
export function ListingTable({ rows, sql }: { readonly rows: readonly DirectoryListings[]; readonly sql: string }) {
  return <TableOf table="listings" words={words} columns={columns} rows={rows} rowKey={({ site }) => site} sql={sql} />;
}

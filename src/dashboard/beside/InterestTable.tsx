import type { SearchInterest } from "../../domain/beside.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { besideWords } from "#words/beside.ts";
import { formatDate, formatNumber } from "../../words/format.ts";
import { countColumn, TableOf } from "./TableOf.tsx";

const { interest: words } = besideWords;

const columns: readonly TableColumn<SearchInterest>[] = [
  { id: "term", label: words.heads.term, value: ({ term }) => term, text: ({ term }) => term },
  {
    id: "days",
    label: words.heads.days,
    value: ({ from }) => from,
    text: ({ from, to }) => `${formatDate(from)} – ${formatDate(to)}`,
  },
  countColumn(
    "mean",
    words.heads.mean,
    ({ mean }) => mean,
    (mean) => formatNumber(mean, 1),
  ),
  countColumn("last", words.heads.last, ({ last }) => last, formatNumber),
];

/** How much each term of a file of search interest was searched. */
export function InterestTable({ rows, sql }: { readonly rows: readonly SearchInterest[]; readonly sql: string }) {
  return (
    <TableOf
      table="interest"
      words={words}
      columns={columns}
      rows={rows}
      rowKey={({ term, from, to }) => [term, from, to].join(" ")}
      sql={sql}
    />
  );
}

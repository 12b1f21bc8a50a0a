import type { PlatformActivity } from "../../domain/beside.ts";
import type { TableColumn } from "../../ui/tableColumn.ts";
import { besideWords } from "#words/beside.ts";
import { formatCount, formatDate, formatMonth } from "../../words/format.ts";
import { countColumn, TableOf } from "./TableOf.tsx";

const { activity: words } = besideWords;

const measures = ["impressions", "clicks", "visits", "reach", "engagements"] as const;

function days({ from, to, overlapping, beyond }: PlatformActivity): string {
  if (from !== null && to !== null) return `${formatDate(from)} – ${formatDate(to)}`;
  return overlapping + beyond > 0 ? words.noDays : words.undated;
}

const spent = ({ spend, currency }: PlatformActivity): string =>
  spend === null ? "–" : `${formatCount(Math.round(spend))}${currency === null ? "" : ` ${currency}`}`;

const columns: readonly TableColumn<PlatformActivity>[] = [
  { id: "platform", label: words.heads.platform, value: (row) => row.platform, text: (row) => row.platform },
  {
    id: "by",
    label: words.heads.by,
    value: (row) => row.breakdown,
    text: ({ breakdown, names }) =>
      breakdown === "day" ? words.byDay : names === 0 ? words.kindOf(breakdown) : words.by(breakdown, names),
  },
  {
    id: "month",
    label: words.heads.month,
    value: ({ month }) => month,
    text: ({ month }) => (month === null ? words.all : formatMonth(month)),
  },
  { id: "days", label: words.heads.days, value: ({ from }) => from, text: days },
  { id: "spend", label: words.heads.spend, numeric: true, value: ({ spend }) => spend, text: spent },
  ...measures.map((measure) =>
    countColumn<PlatformActivity>(measure, words.heads[measure], (row) => row[measure], formatCount),
  ),
];

/** What the platforms counted, all days together and month by month; columns that no report fills are left out. */
export function ActivityTable({ rows, sql }: { readonly rows: readonly PlatformActivity[]; readonly sql: string }) {
  const notAdded = rows.filter(({ month, overlapping, beyond }) => month === null && overlapping + beyond > 0);
  const held = columns.filter(({ numeric, value }) => numeric !== true || rows.some((row) => value(row) !== null));
  return (
    <TableOf
      table="activity"
      words={words}
      columns={held}
      rows={rows}
      rowKey={({ platform, breakdown, currency, month }) => [platform, breakdown, currency, month].join(" ")}
      sql={sql}
      after={notAdded.map(({ platform, breakdown, currency, overlapping, beyond }) => (
        <p key={[platform, breakdown, currency].join(" ")} className="note">
          {words.notAdded(platform, overlapping, beyond)}
        </p>
      ))}
    />
  );
}

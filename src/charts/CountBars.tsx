import { formatCount, formatShare } from "../words/format.ts";
import { chartWords } from "#words/charts.ts";
import type { TableColumn } from "../ui/tableColumn.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { RowBox } from "./parts/RowBox.tsx";
import { svgProps } from "./parts/svgProps.ts";
import { shorten, textWidth } from "./parts/textWidth.ts";

/** One row: what it is called, and the part of its whole in each column. Grey rows are not ours. */
export type CountRow = {
  readonly key: string;
  readonly label: string;
  readonly tone: "us" | "others";
  readonly counts: readonly { readonly part: number; readonly whole: number }[];
};

/** What one column counts, and what stands where there is nothing to count. */
export type CountColumn = { readonly id: string; readonly label: string; readonly none: string };

type CountBarsProps = ChartProps<readonly CountRow[]> & {
  readonly columns: readonly CountColumn[];
  /** The head of the rows. */
  readonly head: string;
};

const head = 24;
const rowHeight = 24;

/** A part of a whole as it is written: `86% (31 of 36)`. */
const inWords = (part: number, whole: number, none: string): string =>
  whole === 0 ? none : `${formatShare(part / whole)} (${formatCount(part)} ${chartWords.of} ${formatCount(whole)})`;

/** Names, then a bar and its words per column; the bars of a column are one length, its whole. A narrow drawing puts the words in their brief form. */
export function layoutCountBars(rows: readonly CountRow[], columns: readonly CountColumn[], width: number) {
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, 13)));
  const name = Math.min(longest + 16, width * (columns.length > 1 ? 0.28 : 0.4));
  const share = (width - name) / Math.max(1, columns.length);
  const isBrief = share < 210;
  const text = isBrief ? 44 : 128;
  const bar = Math.max(12, share - text - 18);
  const lines = rows.map((row, index) => ({
    row,
    y: head + index * rowHeight,
    cells: columns.map(({ none }, at) => {
      const { part, whole } = row.counts[at] ?? { part: 0, whole: 0 };
      const x = name + at * share;
      const words = isBrief ? (whole === 0 ? "–" : formatShare(part / whole)) : inWords(part, whole, none);
      return { x, length: whole === 0 ? null : (bar * part) / whole, textX: x + bar + 8, words };
    }),
  }));
  return {
    lines,
    name,
    bar,
    share,
    letters: Math.floor(name / 7.2),
    width,
    height: head + rows.length * rowHeight + 1,
  };
}

/** Exact counts as parts of their wholes, so without intervals. */
export function CountBars({ data, columns, head: heading, ...frame }: CountBarsProps) {
  const { size, still = false } = frame;
  const layout = layoutCountBars(data, columns, size.width);
  const marks = data.map(({ key, label, counts }): Mark => ({
    key,
    label: `${label}: ${columns.map(({ label: column, none }, at) => `${column} ${inWords(counts[at]?.part ?? 0, counts[at]?.whole ?? 0, none)}`).join("; ")}.`,
    parts: [],
  }));
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      numbers={
        <ChartNumbers frame={frame} columns={countColumns(heading, columns)} rows={data} rowKey={({ key }) => key} />
      }
    >
      {(parts) => (
        <svg {...svgProps(layout, still, frame.id)}>
          <g aria-hidden="true">
            {columns.map(({ id, label }, at) => (
              <text key={id} className="t-axis" x={layout.name + at * layout.share} y={9} dy="0.35em">
                {label}
              </text>
            ))}
          </g>
          <g {...parts.listProps}>
            {layout.lines.map(({ row, y, cells }, index) => (
              <g key={row.key} {...parts.markProps(index)}>
                {parts.markTitle(index)}
                <RowBox x={-6} y={y} width={size.width + 10} height={rowHeight} />
                <text className="t-name" x={0} y={y + 12} dy="0.35em">
                  {shorten(row.label, layout.letters)}
                </text>
                {cells.map(({ x, length, textX, words }, at) => (
                  <g key={columns[at]?.id}>
                    {length === null ? null : (
                      <>
                        <line className="l-rule2" x1={x} x2={x + layout.bar} y1={y + 18.5} y2={y + 18.5} />
                        <rect
                          className={`m-bar m-bar-${row.tone === "us" ? "us" : "rival"}`}
                          x={x}
                          y={y + 7}
                          width={length}
                          height={10}
                        />
                      </>
                    )}
                    <text
                      className={length === null ? "t-note" : "t-value"}
                      x={length === null ? x : textX}
                      y={y + 12}
                      dy="0.35em"
                    >
                      {words}
                    </text>
                  </g>
                ))}
              </g>
            ))}
          </g>
        </svg>
      )}
    </ChartFrame>
  );
}

const countColumns = (heading: string, columns: readonly CountColumn[]): readonly TableColumn<CountRow>[] => [
  { id: "name", label: heading, value: ({ label }) => label, text: ({ label }) => label },
  ...columns.map(({ id, label, none }, at): TableColumn<CountRow> => ({
    id,
    label,
    numeric: true,
    value: ({ counts }) => {
      const { part, whole } = counts[at] ?? { part: 0, whole: 0 };
      return whole === 0 ? null : part / whole;
    },
    text: ({ counts }) => inWords(counts[at]?.part ?? 0, counts[at]?.whole ?? 0, none),
  })),
];

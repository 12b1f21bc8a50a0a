import type { ReactNode } from "react";
import type { Arrival, Arrivals } from "../domain/arrival.ts";
import { formatBare } from "../words/format.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import { arrivalColumns } from "./parts/arrivalColumns.ts";
import { AskValue, type AskPart } from "./parts/AskValue.tsx";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { figureAloud } from "./parts/aloud.ts";
import { Glyph } from "./parts/Glyph.tsx";
import { position, scaleEnd, shownValue } from "./parts/interval.ts";
import { IntervalMark } from "./parts/IntervalMark.tsx";
import { layoutIntervalRows } from "./parts/intervalRows.ts";
import { RowBox } from "./parts/RowBox.tsx";
import { svgProps } from "./parts/svgProps.ts";

type ArrivalListProps = ChartProps<Arrivals> & {
  /** What is left out, and why, in words. */
  readonly note?: ReactNode;
};

/** Sources down; their share of selections and the share that books, each on its own scale from zero. */
export function layoutArrivalList(data: Arrivals, width: number) {
  const rows = data.rows.filter(({ source }) => source !== "unknown");
  const end = (figure: (row: Arrival) => Arrival["share"], wished: number) =>
    scaleEnd(
      rows.map((row) => shownValue(figure(row))),
      wished,
    );
  const columns = [
    { id: "share", min: 0, max: end(({ share }) => share, 40), figure: ({ share }: Arrival) => share, text: 34 },
    {
      id: "conversion",
      min: 0,
      max: end(({ conversion }) => conversion, 30),
      figure: ({ conversion }: Arrival) => conversion,
      text: 40,
    },
  ];
  return layoutIntervalRows(rows, columns, { width, name: Math.min(116, width * 0.34), head: 24, rowHeight: 22 });
}

/** How patients arrive, and which ways of arrival book more often than all others. */
export function ArrivalList({ data, note, ...frame }: ArrivalListProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = layoutArrivalList(data, size.width);
  const all = shownValue(data.conversion);
  const marks = layout.lines.map(({ row }): Mark => ({
    key: row.source,
    label: `${words.arrivals[row.source]}: ${figureAloud(row.share, words)}; ${words.thatBook(null).replace("% ", "")} ${figureAloud(row.conversion, words)}.`,
    parts: [
      { id: "share", label: figureAloud(row.share, words), figure: row.share },
      { id: "conversion", label: figureAloud(row.conversion, words), figure: row.conversion },
    ],
  }));
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      footer={note}
      numbers={
        <ChartNumbers
          frame={frame}
          columns={arrivalColumns(words)}
          rows={layout.lines.map(({ row }) => row)}
          rowKey={({ source }) => source}
        />
      }
    >
      {(parts) => (
        <svg {...svgProps(layout, still, frame.id)}>
          <g aria-hidden="true">
            {layout.columns.map(({ id, axis }) => (
              <g key={id}>
                <text className="t-axis" x={axis.x} y={8} dy="0.35em">
                  {id === "share"
                    ? words.shareOfSelections
                    : words.thatBook(
                        all === null ? null : formatBare(data.conversion.value ?? 0, data.conversion.unit),
                      )}
                </text>
                <line className="l-rule2" x1={axis.x} x2={axis.x} y1={20} y2={layout.height} />
                {id === "conversion" && all !== null ? (
                  <line
                    className="l-cut"
                    x1={position(axis, all)}
                    x2={position(axis, all)}
                    y1={20}
                    y2={layout.height}
                  />
                ) : null}
              </g>
            ))}
          </g>
          <g {...parts.listProps}>
            {layout.lines.map(({ row, y, shapes }, index) => (
              <g key={row.source} {...parts.markProps(index)}>
                {parts.markTitle(index)}
                <RowBox x={-6} y={y} width={size.width + 10} height={22} />
                <text className="t-name" x={0} y={y + 11} dy="0.35em">
                  {words.arrivals[row.source]}
                </text>
                {layout.columns.map((column, at) => {
                  const shape = shapes[at];
                  return shape === undefined ? null : (
                    <IntervalMark
                      key={column.id}
                      shape={shape}
                      axis={column.axis}
                      y={y + 11}
                      tone="evidence"
                      withheldText={words.withheld}
                      noDataText={words.noData}
                    />
                  );
                })}
                <ArrivalNumbers row={row} layout={layout} y={y + 11} ask={(part) => parts.askProps(index, part)} />
              </g>
            ))}
          </g>
        </svg>
      )}
    </ChartFrame>
  );
}

function ArrivalNumbers({
  row,
  layout,
  y,
  ask,
}: {
  readonly row: Arrival;
  readonly layout: ReturnType<typeof layoutArrivalList>;
  readonly y: number;
  readonly ask: AskPart;
}) {
  const [share, conversion] = layout.columns;
  if (share === undefined || conversion === undefined) return null;
  const { mark } = row.lift;
  const number = (figure: Arrival["share"]) =>
    shownValue(figure) === null ? "" : formatBare(figure.value ?? 0, figure.unit);
  return (
    <>
      <AskValue ask={ask("share")} x={share.right - 34} y={y} width={28}>
        <text className="t-value" x={share.right - 10} y={y} dy="0.35em" textAnchor="end">
          {number(row.share)}
        </text>
      </AskValue>
      <AskValue ask={ask("conversion")} x={conversion.right - 38} y={y} width={40}>
        <text
          className={mark === null ? "t-value" : "t-value t-bold"}
          x={conversion.right - 14}
          y={y}
          dy="0.35em"
          textAnchor="end"
        >
          {number(row.conversion)}
        </text>
      </AskValue>
      {mark === null ? null : <Glyph name={mark} x={conversion.right - 5} y={y} size={6} className="g-note" />}
    </>
  );
}

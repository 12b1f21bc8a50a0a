import type { Figure } from "../domain/figure.ts";
import type { Market, MarketMeasure } from "../domain/market.ts";
import {
  formatBare,
  formatCoefficient,
  formatFigureWithInterval,
  formatNumber,
  formatRankBand,
} from "../words/format.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import { AskValue } from "./parts/AskValue.tsx";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { figureAloud, rankAloud } from "./parts/aloud.ts";
import { scaleEnd, shownValue } from "./parts/interval.ts";
import { IntervalMark } from "./parts/IntervalMark.tsx";
import { layoutIntervalRows } from "./parts/intervalRows.ts";
import { RowBox } from "./parts/RowBox.tsx";
import { svgProps } from "./parts/svgProps.ts";
import { shorten } from "./parts/textWidth.ts";

type MarketBarsProps = ChartProps<Market["measures"]> & {
  /** The figure of a measure's mean over all hospitals, where it can be asked. */
  readonly meanOf?: (measure: MarketMeasure) => Figure;
};

/** Hospital measures, those that go most with recommendation first, on one scale from zero. */
export function layoutMarketBars(data: Market["measures"], width: number) {
  const ordered = [...data].sort((a, b) => (shownValue(b.share) ?? -1) - (shownValue(a.share) ?? -1) || 0);
  const max = scaleEnd(
    ordered.map(({ share }) => shownValue(share)),
    30,
  );
  const column = { id: "share", min: 0, max, figure: ({ share }: MarketMeasure) => share, text: 128 };
  return layoutIntervalRows(ordered, [column], { width, name: Math.min(190, width * 0.4), head: 22, rowHeight: 24 });
}

/** Which public measures go with recommendation across hospitals: shares of explained spread with intervals and rank bands. */
export function MarketBars({ data, meanOf, ...frame }: MarketBarsProps) {
  const { words = chartWords, size, still = false } = frame;
  const layout = layoutMarketBars(data, size.width);
  const [column] = layout.columns;
  const rows = layout.lines.map(({ row }) => row);
  const marks = rows.map((row): Mark => ({
    key: row.measure,
    label: `${row.label}: ${[figureAloud(row.share, words), row.rank === null ? "" : rankAloud(row.rank, words, data.length)].filter(Boolean).join(", ")}.`,
    parts: [{ id: "share", label: figureAloud(row.share, words), figure: row.share }],
  }));
  const columns = [
    {
      id: "measure",
      label: words.measure,
      value: ({ label }: MarketMeasure) => label,
      text: ({ label }: MarketMeasure) => label,
    },
    {
      id: "share",
      label: words.shareExplained,
      numeric: true,
      value: ({ share }: MarketMeasure) => shownValue(share),
      text: ({ share }: MarketMeasure) => formatFigureWithInterval(share),
      figure: ({ share }: MarketMeasure) => share,
    },
    {
      id: "rank",
      label: words.rank,
      numeric: true,
      value: ({ rank }: MarketMeasure) => rank?.rank ?? null,
      text: ({ rank }: MarketMeasure) => (rank === null ? "" : formatRankBand(rank)),
    },
    {
      id: "r",
      label: words.correlation,
      numeric: true,
      value: ({ correlation }: MarketMeasure) => correlation,
      text: ({ correlation }: MarketMeasure) => (correlation === null ? "" : formatCoefficient(correlation)),
    },
    {
      id: "mean",
      label: words.mean,
      numeric: true,
      value: ({ mean }: MarketMeasure) => mean,
      text: ({ mean }: MarketMeasure) => (mean === null ? "" : formatNumber(mean, 1)),
      ...(meanOf === undefined ? {} : { figure: (row: MarketMeasure) => (row.mean === null ? null : meanOf(row)) }),
    },
  ];
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      numbers={<ChartNumbers frame={frame} columns={columns} rows={rows} rowKey={({ measure }) => measure} />}
    >
      {(parts) =>
        column === undefined ? null : (
          <svg {...svgProps(layout, still, frame.id)}>
            <g aria-hidden="true">
              <text className="t-axis" x={column.axis.x} y={8} dy="0.35em">
                {words.shareExplained}
              </text>
              <text className="t-axis" x={size.width - 56} y={8} dy="0.35em" textAnchor="end">
                {words.rank}
              </text>
              <text className="t-axis" x={size.width} y={8} dy="0.35em" textAnchor="end">
                {words.correlation}
              </text>
              {[0, 0.5, 1].map((at) => (
                <line
                  key={at}
                  className={at === 0 ? "l-rule2" : "l-rule"}
                  x1={column.axis.x + at * column.axis.width}
                  x2={column.axis.x + at * column.axis.width}
                  y1={20}
                  y2={layout.height}
                />
              ))}
            </g>
            <g {...parts.listProps}>
              {layout.lines.map(({ row, y, shapes: [shape] }, index) => (
                <g key={row.measure} {...parts.markProps(index)}>
                  {parts.markTitle(index)}
                  <RowBox x={-8} y={y} width={size.width + 8} height={24} />
                  <text className="t-name" x={0} y={y + 12} dy="0.35em">
                    {shorten(row.label, Math.floor(column.axis.x / 7))}
                  </text>
                  {shape === undefined ? null : (
                    <IntervalMark
                      shape={shape}
                      axis={column.axis}
                      y={y + 12}
                      tone="evidence"
                      noDataText={words.noData}
                      withheldText={words.withheld}
                    />
                  )}
                  <AskValue
                    ask={parts.askProps(index, "share")}
                    x={column.axis.x + column.axis.width + 2}
                    y={y + 12}
                    width={30}
                  >
                    <text
                      className="t-value"
                      x={column.axis.x + column.axis.width + 28}
                      y={y + 12}
                      dy="0.35em"
                      textAnchor="end"
                    >
                      {shownValue(row.share) === null ? "" : formatBare(row.share.value ?? 0, row.share.unit)}
                    </text>
                  </AskValue>
                  <text className="t-small" x={size.width - 56} y={y + 12} dy="0.35em" textAnchor="end">
                    {row.rank === null ? "" : formatRankBand(row.rank)}
                  </text>
                  <text className="t-small" x={size.width} y={y + 12} dy="0.35em" textAnchor="end">
                    {row.correlation === null ? "–" : formatCoefficient(row.correlation)}
                  </text>
                </g>
              ))}
            </g>
          </svg>
        )
      }
    </ChartFrame>
  );
}

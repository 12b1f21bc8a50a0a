import type { Brand } from "../domain/brand.ts";
import type { DriverEvidence } from "../domain/answer.ts";
import { formatFigure } from "../words/format.ts";
import type { Mark, Size } from "./chart.ts";
import { chartWords } from "#words/charts.ts";
import type { ChartWords } from "../words/chartWords.ts";
import { figureAloud, intervalAloud } from "./parts/aloud.ts";
import { position, shownValue } from "./parts/interval.ts";
import { IntervalMark } from "./parts/IntervalMark.tsx";
import { layoutIntervalRows } from "./parts/intervalRows.ts";
import { RowBox } from "./parts/RowBox.tsx";
import { shorten } from "./parts/textWidth.ts";
import { useAskList } from "./useMarkList.tsx";

type Score = DriverEvidence["performanceByBrand"][number];

type BrandScoresProps = {
  readonly data: readonly Score[];
  readonly brands: readonly Brand[];
  readonly size: Size;
  readonly words?: ChartWords;
};

/** Hospitals by score, best first, on an axis that starts where the lowest interval does. */
export function layoutBrandScores(data: readonly Score[], width: number) {
  const ordered = [...data].sort((a, b) => (b.figure.value ?? -1) - (a.figure.value ?? -1) || 0);
  const ends = data.flatMap(({ figure }) =>
    shownValue(figure) === null ? [] : [figure.lower ?? figure.value ?? 0, figure.upper ?? figure.value ?? 0],
  );
  const min = ends.length === 0 ? 0 : Math.floor(Math.min(...ends) / 10) * 10;
  const max = Math.min(100, Math.max(min + 20, ...ends.map((end) => Math.ceil(end / 10) * 10)));
  const column = { id: "score", min, max, figure: ({ figure }: Score) => figure, text: 44 };
  return {
    ...layoutIntervalRows(ordered, [column], { width, name: Math.min(122, width * 0.36), head: 20, rowHeight: 21 }),
    min,
    max,
  };
}

/** Our score on one driver against the others. */
export function BrandScores({ data, brands, size, words = chartWords }: BrandScoresProps) {
  const layout = layoutBrandScores(data, size.width);
  const [column] = layout.columns;
  const ticks = Array.from({ length: (layout.max - layout.min) / 10 + 1 }, (_, index) => layout.min + index * 10);
  const marks = layout.lines.map(({ row: { brand, figure } }): Mark => {
    const label = [figureAloud(figure, words), intervalAloud(figure, words)].filter(Boolean).join(", ");
    return { key: brand, label: `${brand}: ${label}`, parts: [{ id: "score", label, figure }] };
  });
  const list = useAskList(marks, words.score, words.noData);
  if (column === undefined) return null;
  return (
    <svg
      className="drawing"
      width={size.width}
      height={layout.height}
      viewBox={`0 0 ${String(size.width)} ${String(layout.height)}`}
      {...list.drawingProps}
    >
      {ticks.map((tick) => (
        <g key={tick}>
          <text className="t-axis" x={position(column.axis, tick)} y={7} dy="0.35em" textAnchor="middle">
            {tick}
          </text>
          <line
            className="l-rule"
            x1={position(column.axis, tick)}
            x2={position(column.axis, tick)}
            y1={18}
            y2={layout.height}
          />
        </g>
      ))}
      <g {...list.listProps}>
        {layout.lines.map(({ row, y, shapes: [shape] }, index) => {
          const own = brands.find(({ name }) => name === row.brand)?.role === "own";
          const look = own ? "t-us t-bold" : "";
          return (
            <g key={row.brand} {...list.markProps(index)}>
              {list.markTitle(index)}
              <RowBox x={-4} y={y - 1} width={size.width + 8} height={22} edge={false} />
              <text className={`t-name ${look}`} x={0} y={y + 10} dy="0.35em">
                {shorten(row.brand, 17)}
              </text>
              {shape === undefined ? null : (
                <IntervalMark
                  shape={shape}
                  axis={column.axis}
                  y={y + 10}
                  tone={own ? "us" : "rival"}
                  withheldText={words.withheld}
                  noDataText={words.noData}
                />
              )}
              <text className={`t-value ${look}`} x={size.width} y={y + 10} dy="0.35em" textAnchor="end">
                {shownValue(row.figure) === null ? "" : formatFigure(row.figure)}
              </text>
            </g>
          );
        })}
      </g>
    </svg>
  );
}

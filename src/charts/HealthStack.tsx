import type { BrandHealth } from "../domain/brandHealth.ts";
import { formatFigureWithInterval } from "../words/format.ts";
import { formatPointsOfIndex, healthWords } from "#words/brandHealth.ts";
import { healthPartLabels } from "#words/healthParts.ts";
import type { ChartProps, Mark } from "./chart.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { chartWords } from "#words/charts.ts";
import { layoutHealthStack } from "./healthStackLayout.ts";
import { healthColumns, pointsInWords } from "./parts/healthColumns.ts";
import { figureAloud, intervalAloud } from "./parts/aloud.ts";
import { AskValue } from "./parts/AskValue.tsx";
import { ChartNumbers } from "./parts/ChartNumbers.tsx";
import { position } from "./parts/interval.ts";
import { IntervalMark } from "./parts/IntervalMark.tsx";
import { RowBox } from "./parts/RowBox.tsx";
import { svgProps } from "./parts/svgProps.ts";

type HealthStackProps = ChartProps<Pick<BrandHealth, "index" | "parts" | "lowest">> & {
  /** The period compared, briefly: `Q2`. */
  readonly before: string;
};

/** The index as the stack of its parts: each begins where the one above ends, on the ground of the most it could give. */
export function HealthStack({ data, before, ...frame }: HealthStackProps) {
  const { words = chartWords, size, still = false } = frame;
  const { parts, index, lowest } = data;
  const layout = layoutHealthStack(data, size.width);
  const { axis, columns } = layout;
  const marks: readonly Mark[] = [
    ...parts.map((one): Mark => {
      const label = [figureAloud(one.figure, words), intervalAloud(one.figure, words)].filter(Boolean).join(", ");
      const low = one.part === lowest ? `, ${healthWords.lowest}` : "";
      return {
        key: one.part,
        label: `${healthPartLabels[one.part]}: ${label}; ${healthWords.points} ${pointsInWords(one)}${low}`,
        parts: [{ id: "figure", label, figure: one.figure }],
      };
    }),
    {
      key: "index",
      label: `${healthWords.index}: ${figureAloud(index, words)}, ${intervalAloud(index, words)}`,
      parts: [{ id: "figure", label: figureAloud(index, words), figure: index }],
    },
  ];
  return (
    <ChartFrame
      {...frame}
      marks={marks}
      numbers={<ChartNumbers frame={frame} columns={healthColumns(before)} rows={parts} rowKey={({ part }) => part} />}
    >
      {(list) => (
        <svg {...svgProps(layout, still, frame.id)}>
          <g aria-hidden="true">
            {[0, 25, 50, 75, 100].map((tick) => (
              <g key={tick}>
                <text className="t-axis" x={position(axis, tick)} y={8} dy="0.35em" textAnchor="middle">
                  {tick}
                </text>
                <line
                  className="l-rule"
                  x1={position(axis, tick)}
                  x2={position(axis, tick)}
                  y1={18}
                  y2={layout.height}
                />
              </g>
            ))}
            <text className="t-axis" x={columns.figure} y={8} dy="0.35em" textAnchor="end">
              {healthWords.figure.toLowerCase()}
            </text>
            <text className="t-axis" x={columns.points} y={8} dy="0.35em" textAnchor="end">
              {healthWords.points.toLowerCase()}
            </text>
          </g>
          <g {...list.listProps}>
            {layout.lines.map(({ part, y, ground, bar }, place) => (
              <g key={part.part} {...list.markProps(place)}>
                {list.markTitle(place)}
                <RowBox x={-6} y={y - 12} width={size.width + 10} height={24} />
                <text className={part.part === lowest ? "t-name t-strong" : "t-name"} x={0} y={y} dy="0.35em">
                  {healthPartLabels[part.part]}
                </text>
                {part.part === lowest ? (
                  <text className="t-note" x={axis.x - 10} y={y} dy="0.35em" textAnchor="end">
                    {healthWords.lowest}
                  </text>
                ) : null}
                {ground === null ? null : <rect className="m-ground-us" {...ground} />}
                {bar === null ? null : <rect className="m-bar m-bar-us" {...bar} />}
                <AskValue ask={list.askProps(place, "figure")} x={columns.figure - 92} y={y} width={92}>
                  <text className="t-value t-soft" x={columns.figure} y={y} dy="0.35em" textAnchor="end">
                    {formatFigureWithInterval(part.figure)}
                  </text>
                </AskValue>
                <text className="t-value" x={columns.points} y={y} dy="0.35em" textAnchor="end">
                  {part.points === null ? "–" : formatPointsOfIndex(part.points)}
                </text>
              </g>
            ))}
            <g {...list.markProps(parts.length)}>
              {list.markTitle(parts.length)}
              <RowBox x={-6} y={layout.total.y - 12} width={size.width + 10} height={24} />
              <text className="t-name t-us t-bold" x={0} y={layout.total.y} dy="0.35em">
                {healthWords.index}
              </text>
              <IntervalMark
                shape={layout.total.shape}
                axis={axis}
                y={layout.total.y}
                tone="us"
                withheldText={words.withheld}
              />
              <AskValue
                ask={list.askProps(parts.length, "figure")}
                x={columns.figure - 92}
                y={layout.total.y}
                width={92}
              >
                <text
                  className="t-value t-us t-bold"
                  x={columns.figure}
                  y={layout.total.y}
                  dy="0.35em"
                  textAnchor="end"
                >
                  {index.value === null ? "–" : formatFigureWithInterval(index)}
                </text>
              </AskValue>
              <text className="t-value t-us t-bold" x={columns.points} y={layout.total.y} dy="0.35em" textAnchor="end">
                {index.value === null ? "" : formatPointsOfIndex(index.value)}
              </text>
            </g>
          </g>
        </svg>
      )}
    </ChartFrame>
  );
}

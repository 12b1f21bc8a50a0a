import type { Trend } from "../../domain/answer.ts";
import {
  formatMonth,
  formatNumber,
  formatPeriodBriefly,
  formatSigned,
  shortMonth,
  formatValue,
} from "../../words/format.ts";
import type { MarkList } from "../useMarkList.tsx";
import type { ChartWords } from "../../words/chartWords.ts";
import type { layoutControlChart } from "../controlChartLayout.ts";
import { Glyph } from "./Glyph.tsx";
import { linePath, ribbonPath } from "./paths.ts";

type Layout = ReturnType<typeof layoutControlChart>;

/** Scale, noise band, baseline, target, notes and the months below. */
export function ControlGround({
  layout,
  trend,
  words,
  target,
}: {
  readonly layout: Layout;
  readonly trend: Trend;
  readonly words: ChartWords;
  /** What stands at the line of the target. */
  readonly target: string;
}) {
  const { plot, points, yTicks, baselineY, targetX, targetY, notes, shiftX, unit, labelled } = layout;
  const right = plot.x + plot.width;
  const bottom = plot.y + plot.height;
  const band = points.map(({ x, noise }) => (noise === null ? null : { x, top: noise.top, bottom: noise.bottom }));
  const last = points.at(-1);
  const tick = (value: number) =>
    unit === "net" ? formatSigned(value) : formatNumber(value, unit === "stars" ? 1 : 0);
  const smoothedY = last?.smoothed ?? null;
  const noiseY = last?.noise?.top ?? null;
  return (
    <g aria-hidden="true">
      <path className="c-noise" d={ribbonPath(band)} />
      {yTicks.map(({ value, y }, index) => (
        <g key={value}>
          <line className={index === 0 ? "l-rule2" : "l-rule"} x1={plot.x} x2={right} y1={y} y2={y} />
          <text className="t-axis" x={plot.x - 6} y={y} dy="0.35em" textAnchor="end">
            {tick(value)}
            {index === yTicks.length - 1 && unit === "share" ? "%" : ""}
          </text>
        </g>
      ))}
      {baselineY === null ? null : <line className="l-cut" x1={plot.x} x2={right} y1={baselineY} y2={baselineY} />}
      {targetY === null ? null : (
        <>
          <line className="c-target" x1={plot.x} x2={right} y1={targetY} y2={targetY} />
          <text className="t-axis t-us t-halo" x={targetX} y={targetY + (targetY < plot.y + 12 ? 12 : -5)}>
            {target}
          </text>
        </>
      )}
      {notes.map(({ note, x }) => (
        <g key={note.letter}>
          <line className="l-cut c-note" x1={x} x2={x} y1={20} y2={bottom} />
          <circle className="c-letter" cx={x} cy={11} r={8.5} />
          <text className="t-axis t-bold" x={x} y={11} dy="0.36em" textAnchor="middle">
            {note.letter}
          </text>
        </g>
      ))}
      {labelled && noiseY !== null ? (
        <EndLabel x={right} y={Math.min(noiseY, (baselineY ?? noiseY + 28) - 22)} text={words.expectedNoise} />
      ) : null}
      {labelled && baselineY !== null && trend.baseline !== null ? (
        <EndLabel
          x={right}
          y={baselineY}
          text={`${words.baseline} ${formatValue(trend.baseline.value, unit).replace("%", "")}`}
        />
      ) : null}
      {labelled && smoothedY !== null ? (
        <EndLabel x={right} y={awayFrom(smoothedY, baselineY)} text={words.smoothed} strong />
      ) : null}
      {shiftX === null || trend.shift === null ? null : (
        <Shift
          x={shiftX}
          y={bottom - 12}
          right={right}
          words={words}
          when={formatPeriodBriefly(trend.shift.startsAt)}
        />
      )}
      <TimeAxis layout={layout} bottom={bottom} />
    </g>
  );
}

const awayFrom = (y: number, other: number | null): number =>
  other !== null && Math.abs(y - other) < 13 ? other + (y >= other ? 13 : -13) : y;

function EndLabel({
  x,
  y,
  text,
  strong = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly strong?: boolean;
}) {
  return (
    <text className={strong ? "t-axis t-bold" : "t-axis"} x={x + 8} y={y} dy="0.35em">
      {text}
    </text>
  );
}

function Shift({
  x,
  y,
  right,
  when,
  words,
}: {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly when: string;
  readonly words: ChartWords;
}) {
  const end = x > right / 2;
  return (
    <g>
      <text
        className="t-value t-attn t-bold t-halo"
        x={end ? x - 4 : x + 12}
        y={y}
        dy="0.35em"
        textAnchor={end ? "end" : "start"}
      >
        {words.shiftStarts(when)}
      </text>
      <Glyph name="diamond" x={end ? x + 4 : x + 4} y={y} size={8} />
    </g>
  );
}

function TimeAxis({ layout, bottom }: { readonly layout: Layout; readonly bottom: number }) {
  const { points } = layout;
  const quarterly = points.some(({ point }) => point.period.to > point.period.from);
  return (
    <g>
      {points.map(({ point, x }, index) => {
        const { from } = point.period;
        const year = Math.floor(from / 12);
        const next = points.find(({ point: later }) => Math.floor(later.period.from / 12) > year);
        const crowded = index === 0 && next !== undefined && next.x - x < 42; // the first year is short: its number would run into the next
        const begins = index === 0 || Math.floor((points[index - 1]?.point.period.from ?? from) / 12) !== year;
        const newYear = begins && !crowded;
        const letter = quarterly ? formatPeriodBriefly(point.period) : shortMonth(from).charAt(0).toUpperCase();
        return (
          <g key={from}>
            <text className="t-axis" x={x} y={bottom + 13} textAnchor="middle">
              {letter}
            </text>
            {newYear ? (
              <text className="t-axis t-bold" x={x} y={bottom + 25} textAnchor={index === 0 ? "start" : "middle"}>
                {year}
              </text>
            ) : null}
            <title>{formatMonth(from)}</title>
          </g>
        );
      })}
    </g>
  );
}

/** The smoothed line; without it, the values joined. */
export function ControlLines({ layout }: { readonly layout: Layout }) {
  const smoothed = layout.points.map(({ x, smoothed: y }) => (y === null ? null : { x, y }));
  return <path className="c-smoothed" d={linePath(smoothed)} aria-hidden="true" />;
}

/** Every bucket: its interval and value; a diamond where the smoothed line leaves the band, dashed while incomplete. */
export function ControlPoints({
  layout,
  frame,
  bottom,
}: {
  readonly layout: Layout;
  readonly frame: MarkList;
  readonly bottom: number;
}) {
  const { points, plot } = layout;
  const step = points.length > 1 ? plot.width / (points.length - 1) : plot.width;
  return points.map(({ point, x, y, top, bottom: low, smoothed }, index) => {
    const box = { x: x - step / 2, y: plot.y, width: step, height: bottom - plot.y + 14 };
    return (
      <g key={point.period.from} {...frame.markProps(index)}>
        {frame.markTitle(index)}
        <rect className="o-ground" {...box} />
        <rect className="o-ring-paper" {...box} />
        <rect className="o-ring" {...box} />
        {top === null || low === null ? null : (
          <line className={point.complete ? "c-interval" : "c-interval c-open"} x1={x} x2={x} y1={top} y2={low} />
        )}
        {y === null ? null : <circle className={point.complete ? "c-dot" : "c-dot c-dot-open"} cx={x} cy={y} r={3} />}
        {point.flagged && smoothed !== null ? <Glyph name="diamond" x={x} y={smoothed} size={10} /> : null}
      </g>
    );
  });
}

import { nice } from "d3";
import { linearScale } from "./parts/linearScale.ts";
import type { LetteredNote } from "../domain/aims.ts";
import type { Trend } from "../domain/answer.ts";
import type { Month } from "../domain/period.ts";
import { displayScale } from "../words/format.ts";
import type { Size } from "./chart.ts";

/** One bucket of the trend, in pixels; null values are withheld or missing. */
export type ControlPoint = {
  readonly point: Trend["points"][number];
  readonly x: number;
  readonly y: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
  readonly smoothed: number | null;
  readonly noise: { readonly top: number; readonly bottom: number } | null;
};

const margin = { left: 32, right: 96, top: 30, bottom: 28 } as const;

/** Points, smoothed line and noise band of one figure through time; the axis starts where the data do, not at zero. */
export function layoutControlChart(
  trend: Trend,
  notes: readonly LetteredNote[],
  target: number | null,
  { width, height }: Size,
) {
  const unit = trend.points[0]?.figure.unit ?? "share";
  const shown = (value: number | null) => (value === null ? null : displayScale(value, unit));
  const labels = width < 420 ? 0 : margin.right;
  const plot = {
    x: margin.left,
    y: margin.top,
    width: width - margin.left - labels - 8,
    height: height - margin.top - margin.bottom,
  };
  const values = trend.points
    .flatMap(({ figure, smoothed, noiseLower, noiseUpper }) => [
      ...(figure.status === "suppressed" ? [] : [figure.value, figure.lower, figure.upper]),
      smoothed,
      noiseLower,
      noiseUpper,
    ])
    .concat([trend.baseline?.value ?? null, target])
    .flatMap((value) => shown(value) ?? []);
  const [low, high] = values.length === 0 ? [0, 1] : [Math.min(...values), Math.max(...values)];
  const y = linearScale(nice(low === high ? low - 1 : low, low === high ? high + 1 : high, 5), [
    plot.y + plot.height,
    plot.y,
  ]);
  const last = Math.max(1, trend.points.length - 1);
  const x = (index: number) => plot.x + (trend.points.length === 1 ? plot.width / 2 : (index / last) * plot.width);
  const height0 = (value: number | null) => (value === null ? null : y(displayScale(value, unit)));
  const points = trend.points.map((point, index): ControlPoint => {
    const { figure, noiseLower, noiseUpper } = point;
    const hidden = figure.status === "suppressed";
    const [top, bottom] = [height0(noiseUpper), height0(noiseLower)];
    return {
      point,
      x: x(index),
      y: hidden ? null : height0(figure.value),
      top: hidden ? null : height0(figure.upper),
      bottom: hidden ? null : height0(figure.lower),
      smoothed: height0(point.smoothed),
      noise: top === null || bottom === null ? null : { top, bottom },
    };
  });
  const indexOf = (month: Month) => trend.points.findIndex(({ period }) => month >= period.from && month <= period.to);
  const placed = notes.flatMap((note) => (indexOf(note.month) < 0 ? [] : [{ note, x: x(indexOf(note.month)) }]));
  const targetY = height0(target);
  const shiftIndex = trend.shift === null ? -1 : indexOf(trend.shift.startsAt.from);
  return {
    points,
    notes: placed,
    plot,
    labelled: labels > 0,
    unit,
    baselineY: height0(trend.baseline?.value ?? null),
    targetY,
    targetX: targetY === null ? plot.x : clearest(points, targetY - 9, plot.x + plot.width - targetWidth),
    shiftX: shiftIndex < 0 ? null : x(shiftIndex),
    yTicks: y.ticks(5).map((value) => ({ value, y: y(value) })),
  };
}

const targetWidth = 66;

/** Where the words at a line's height meet the fewest marks: just after the point from which on they have the most room. */
function clearest(points: readonly ControlPoint[], y: number, last: number): number {
  const room = (from: number) =>
    Math.min(
      ...points
        .filter(({ x }) => x > from - 12 && x < from + targetWidth)
        .map((point) => Math.min(Math.abs((point.y ?? -99) - y), Math.abs((point.smoothed ?? -99) - y))),
    );
  const starts = points.flatMap(({ x }) => (x + 6 <= last ? [x + 6] : []));
  return starts.reduce((best, from) => (room(from) > room(best) ? from : best), starts[0] ?? last);
}

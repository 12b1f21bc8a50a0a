import type { Figure } from "../../domain/figure.ts";
import { displayScale } from "../../words/format.ts";

/** Whose number a mark shows: the market's evidence, ours, or a competitor's. */
export type IntervalTone = "evidence" | "us" | "rival";

/** What an interval mark draws. Positions in pixels; `clipped` sides run beyond the scale. */
export type IntervalShape =
  | { readonly state: "none" }
  | { readonly state: "withheld" }
  | {
      readonly state: "shown" | "low";
      readonly tick: number | null;
      /** null while the interval is still being computed. */
      readonly bar: { readonly x: number; readonly width: number } | null;
      readonly clipped: "left" | "right" | null;
    };

/** A straight scale from values, in shown units, to pixels. */
export type Axis = { readonly min: number; readonly max: number; readonly x: number; readonly width: number };

/** The pixel of a value on an axis; not limited to its ends. */
export const position = ({ min, max, x, width }: Axis, value: number): number =>
  x + ((value - min) / (max - min)) * width;

/** Where a value, its interval and its state fall on an axis. Values are in shown units. */
export function layoutInterval(
  value: number | null,
  lower: number | null,
  upper: number | null,
  axis: Axis,
  isLow = false,
): IntervalShape {
  if (value === null) return { state: "none" };
  const slack = Math.min(4, axis.width / 10); // a little beyond the scale is drawn; more is clipped and says so
  const [from, to] = [axis.x - (axis.min === 0 ? 0 : slack), axis.x + axis.width + slack];
  const within = (pixel: number) => Math.max(from, Math.min(to, pixel));
  const tick = position(axis, value);
  const isTurned = axis.min > axis.max; // of ranks the first stands at the right
  const [low, high] = isTurned ? [upper, lower] : [lower, upper];
  const state = isLow ? "low" : "shown";
  const bar =
    low === null || high === null ? null : barBetween(within(position(axis, low)), within(position(axis, high)));
  const beyond = (end: number | null) => position(axis, end ?? value);
  const clipped = beyond(high) > to + 0.5 ? "right" : beyond(low) < from - 0.5 ? "left" : null;
  return { state, tick: tick < from - 0.5 || tick > to + 0.5 ? null : tick, bar, clipped };
}

function barBetween(x: number, end: number) {
  return { x, width: Math.max(1, end - x) };
}

/** A figure on an axis, by its status: withheld and missing figures have no length. */
export function layoutFigure(figure: Figure, axis: Axis): IntervalShape {
  if (figure.status === "suppressed") return { state: "withheld" };
  const [value, lower, upper] = [figure.value, figure.lower, figure.upper].map((v) =>
    v === null ? null : displayScale(v, figure.unit),
  );
  const low = figure.status === "low-base" || figure.status === "unreliable";
  return layoutInterval(value ?? null, lower ?? null, upper ?? null, axis, low);
}

/** The end of a scale from 0 that holds every value: the wished end, or the next ten above the largest. */
export function scaleEnd(values: readonly (number | null)[], wished: number): number {
  const largest = Math.max(0, ...values.filter((value) => value !== null));
  return Math.max(wished, Math.ceil(largest / 10) * 10);
}

/** The value of a figure in shown units, or null when it has none to show. */
export const shownValue = (figure: Figure): number | null =>
  figure.value === null || figure.status === "suppressed" ? null : displayScale(figure.value, figure.unit);

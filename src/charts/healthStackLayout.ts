import type { BrandHealth, HealthPart } from "../domain/brandHealth.ts";
import { layoutFigure, position, type Axis, type IntervalShape } from "./parts/interval.ts";

/** A bar of the stack, in pixels. */
export type StackBar = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** One part's row: its bar begins where the part above ends, on the ground of the most it could give; null where it gives nothing. */
export type StackLine = {
  readonly part: HealthPart;
  readonly y: number;
  readonly ground: StackBar | null;
  readonly bar: StackBar | null;
};

/** Where the stack goes: a row a part on one scale of 0–100, and the index below them all. */
export type HealthStackLayout = {
  readonly axis: Axis;
  /** The right edges of the columns of text. */
  readonly columns: { readonly figure: number; readonly points: number };
  readonly lines: readonly StackLine[];
  readonly total: { readonly y: number; readonly shape: IntervalShape };
  readonly width: number;
  readonly height: number;
};

const [head, rowHeight, thickness] = [20, 24, 10];

/** Data and width in, pixels out. What is missing is shared out, so the grounds together always are the whole scale. */
export function layoutHealthStack(
  { index, parts }: Pick<BrandHealth, "index" | "parts">,
  width: number,
): HealthStackLayout {
  const name = Math.min(132, width * 0.34);
  const text = { points: 44, figure: 96 };
  const axis: Axis = { min: 0, max: 100, x: name, width: Math.max(40, width - name - text.points - text.figure - 8) };
  const given = parts.reduce((sum, { points, weight }) => sum + (points === null ? 0 : weight), 0);
  let start = 0;
  const lines = parts.map((part, place): StackLine => {
    const y = head + place * rowHeight + rowHeight / 2;
    if (part.points === null || given <= 0) return { part, y, ground: null, bar: null };
    const bar = (from: number, to: number): StackBar => ({
      x: position(axis, from),
      y: y - thickness / 2,
      width: Math.max(0, position(axis, to) - position(axis, from)),
      height: thickness,
    });
    const from = start;
    start += part.points;
    return { part, y, ground: bar(from, from + (100 * part.weight) / given), bar: bar(from, start) };
  });
  const y = head + parts.length * rowHeight + rowHeight / 2;
  return {
    axis,
    columns: { figure: width - text.points, points: width },
    lines,
    total: { y, shape: layoutFigure(index, axis) },
    width,
    height: head + (parts.length + 1) * rowHeight + 2,
  };
}

/** One point of a sparkline, in any one unit; null where nothing may be shown. */
export type SparkPoint = {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
};

/** Where a sparkline's line, points and ribbon go in a box. Broken where a value is missing; `leastSpan` keeps noise flat. */
export function layoutSparkline(
  points: readonly SparkPoint[],
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  leastSpan = 0,
) {
  const values = points.flatMap(({ value, lower, upper }) => [value, lower, upper]).filter((v) => v !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(high - low, leastSpan) || 1;
  const middle = (high + low) / 2;
  const step = points.length > 1 ? box.width / (points.length - 1) : 0;
  const x = (index: number) => box.x + (points.length > 1 ? index * step : box.width);
  const y = (value: number) => box.y + box.height / 2 - ((value - middle) / span) * box.height;
  const dots = points.map(({ value }, index) => (value === null ? null : { x: x(index), y: y(value) }));
  const ribbon = points.map(({ lower, upper }, index) =>
    lower === null || upper === null ? null : { x: x(index), top: y(upper), bottom: y(lower) },
  );
  return { dots, ribbon };
}

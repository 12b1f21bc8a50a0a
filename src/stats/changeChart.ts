/** EWMA smoothing λ, EWMA limit L, CUSUM slack k and limit h of the change flag, in standard errors. */
export const chartSettings = { lambda: 0.2, l: 2.86, k: 0.5, h: 5 } as const;

/** An exponentially weighted moving average of standardised values with its two-sided limit; `firstSignal` is a place from 0. */
export type EwmaChart = {
  readonly values: readonly number[];
  readonly limits: readonly number[];
  readonly firstSignal: number | null;
};

/** EWMA of z-values; an empty period (null) repeats the last value (Roberts 1959; limits of Lucas & Saccucci 1990). */
export function ewma(
  z: readonly (number | null)[],
  lambda: number = chartSettings.lambda,
  l: number = chartSettings.l,
): EwmaChart {
  let last = 0;
  const values = z.map((value) => (last = value === null ? last : lambda * value + (1 - lambda) * last));
  const limits = z.map((_, t) => l * Math.sqrt((lambda / (2 - lambda)) * (1 - (1 - lambda) ** (2 * (t + 1)))));
  return { values, limits, firstSignal: place(values, (value, t) => Math.abs(value) > (limits[t] ?? Infinity)) };
}

/** Two one-sided cumulative sums of standardised values; `start` is the period after the last zero of the sum that signalled. */
export type CusumChart = {
  readonly plus: readonly number[];
  readonly minus: readonly number[];
  readonly firstSignal: number | null;
  readonly start: number | null;
};

/** Tabular CUSUM of z-values; an empty period (null) repeats the last sums (Page 1954; Montgomery, table 9.1). */
export function cusum(
  z: readonly (number | null)[],
  k: number = chartSettings.k,
  h: number = chartSettings.h,
): CusumChart {
  let [up, down] = [0, 0];
  const plus = z.map((value) => (up = value === null ? up : Math.max(0, value - k + up)));
  const minus = z.map((value) => (down = value === null ? down : Math.max(0, -k - value + down)));
  const firstSignal = place(plus, (value, t) => value > h || (minus[t] ?? 0) > h);
  if (firstSignal === null) return { plus, minus, firstSignal, start: null };
  const signalled = (plus[firstSignal] ?? 0) > h ? plus : minus;
  return { plus, minus, firstSignal, start: signalled.lastIndexOf(0, firstSignal) + 1 };
}

function place(values: readonly number[], signals: (value: number, t: number) => boolean): number | null {
  const found = values.findIndex(signals);
  return found < 0 ? null : found;
}

/** Seasonal effect of each place in the cycle (summing to 0) and the centred trend, null at both ends. */
export type Seasonality = { readonly seasonal: readonly number[]; readonly trend: readonly (number | null)[] };

/** Classical additive decomposition (as R `decompose`) with an even cycle; null below three full cycles or with a gap. */
export function seasonality(series: readonly (number | null)[], cycle = 12): Seasonality | null {
  const values = series.filter((value) => value !== null);
  if (values.length < series.length || series.length < 3 * cycle || cycle % 2 !== 0) return null;
  const half = cycle / 2;
  const trend = values.map((_, t) => {
    if (t < half || t >= values.length - half) return null;
    const around = values.slice(t - half, t + half + 1);
    const ends = ((around[0] ?? 0) + (around[cycle] ?? 0)) / 2;
    return (ends + around.slice(1, cycle).reduce((sum, value) => sum + value, 0)) / cycle;
  });
  const effects = Array.from({ length: cycle }, (_, place) => {
    const detrended = trend.flatMap((level, t) =>
      t % cycle === place && level !== null ? [(values[t] ?? 0) - level] : [],
    );
    return detrended.reduce((sum, value) => sum + value, 0) / detrended.length;
  });
  const mean = effects.reduce((sum, value) => sum + value, 0) / cycle;
  return { seasonal: effects.map((effect) => effect - mean), trend };
}

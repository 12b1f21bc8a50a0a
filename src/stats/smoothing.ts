/** A period's share or mean and its base (Σw or n); an empty period has null and contributes nothing. */
export type SmoothingPeriod = { readonly value: number | null; readonly base: number | null };

/** Trailing pooled ratio Σnumerators/Σbases over a window, null until the window is full; percentages are never averaged. */
export function pooledSmoothing(periods: readonly SmoothingPeriod[], window = 3): readonly SmoothingPeriod[] {
  return periods.map((_, t) => {
    if (t + 1 < window) return { value: null, base: null };
    let [numerator, base] = [0, 0];
    for (const period of periods.slice(t + 1 - window, t + 1)) {
      if (period.value === null || period.base === null) continue;
      numerator += period.value * period.base;
      base += period.base;
    }
    return base > 0 ? { value: numerator / base, base } : { value: null, base: 0 };
  });
}

/** Whether a period is complete: the data reach its last day (ISO dates, local). */
export function isPeriodComplete(lastDayOfPeriod: string, lastDayOfData: string): boolean {
  return lastDayOfData >= lastDayOfPeriod;
}

import { logGamma, regularizedGamma } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { findRoot } from "./root.ts";

/** Upper-tail probability of a χ² statistic with `df` > 0 degrees of freedom. */
export function chiSquareUpperP(x: number, df: number): number {
  return regularizedGamma(df / 2, x / 2).upper;
}

/** Quantile of χ² for 0 < p < 1 and `df` > 0, started from Wilson & Hilferty's cube (1931). */
export function chiSquareQuantile(p: number, df: number): number {
  const share = 2 / (9 * df);
  const cube = df * Math.max(0.05, 1 - share + normalQuantile(p) * Math.sqrt(share)) ** 3;
  const logScale = -(df / 2) * Math.LN2 - logGamma(df / 2);
  return findRoot({
    f: (x) => (p < 0.5 ? regularizedGamma(df / 2, x / 2).lower - p : 1 - p - chiSquareUpperP(x, df)),
    slope: (x) => Math.exp(logScale + (df / 2 - 1) * Math.log(x) - x / 2),
    low: 0,
    high: 1e12 + df * 10,
    start: cube,
  });
}

import { regularizedBeta } from "./beta.ts";
import { logGamma } from "./gamma.ts";
import { normalQuantile } from "./normal.ts";
import { findRoot } from "./root.ts";

/** Two-sided p-value of Student's t with `df` > 0 degrees of freedom (need not be whole). */
export function tTwoSidedP(t: number, df: number): number {
  return regularizedBeta(df / (df + t * t), df / 2, 0.5);
}

/** Quantile of Student's t for ½ ≤ p < 1 and `df` > 0, found on its own distribution function from the first Cornish–Fisher terms. */
export function tQuantile(p: number, df: number): number {
  if (p < 0.5) return -tQuantile(1 - p, df);
  if (p === 0.5) return 0;
  const z = normalQuantile(p);
  const expansion = z + (z ** 3 + z) / (4 * df) + (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * df * df);
  if (df >= 10_000 && z < 3) return expansion; // exact to 1e-11 here, where the search only loses digits
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - Math.log(df * Math.PI) / 2;
  return findRoot({
    f: (t) => 2 * (1 - p) - tTwoSidedP(t, df),
    slope: (t) => 2 * Math.exp(logScale - ((df + 1) / 2) * Math.log1p((t * t) / df)),
    low: 0,
    high: 1e200,
    start: expansion,
  });
}

/** The 97.5 % point of Student's t with `df` degrees of freedom. */
export function t975(df: number): number {
  return tQuantile(0.975, df);
}

import { regularizedBeta } from "./beta.ts";
import { logGamma } from "./gamma.ts";
import { normalQuantile, z975 } from "./normal.ts";
import { findRoot } from "./root.ts";

/** Two-sided p-value of Student's t with `df` > 0 degrees of freedom (need not be whole). */
export function tTwoSidedP(t: number, df: number): number {
  return regularizedBeta(df / (df + t * t), df / 2, 0.5);
}

/** Quantile of Student's t for ½ ≤ p < 1 and `df` > 0, found on its own distribution function from the terms of its series. */
export function tQuantile(p: number, df: number): number {
  if (p < 0.5) return -tQuantile(1 - p, df);
  if (p === 0.5) return 0;
  const z = p === 0.975 ? z975 : normalQuantile(p);
  const expansion = expanded(z, df);
  if (df >= 500 && z < 3) return expansion; // exact to 1e-11 here, where the search only loses digits
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - Math.log(df * Math.PI) / 2;
  return findRoot({
    f: (t) => 2 * (1 - p) - tTwoSidedP(t, df),
    slope: (t) => 2 * Math.exp(logScale - ((df + 1) / 2) * Math.log1p((t * t) / df)),
    low: 0,
    high: 1e200,
    start: expansion,
  });
}

/** The first terms of the quantile as a series in 1/df about the normal one (Abramowitz & Stegun 26.7.5). */
function expanded(z: number, df: number): number {
  const zz = z * z;
  const first = (z * (zz + 1)) / 4;
  const second = (z * (zz * (5 * zz + 16) + 3)) / 96;
  const third = (z * (zz * (zz * (3 * zz + 19) + 17) - 15)) / 384;
  const fourth = (z * (zz * (zz * (zz * (79 * zz + 776) + 1482) - 1920) - 945)) / 92_160;
  return z + (first + (second + (third + fourth / df) / df) / df) / df;
}

/** The 97.5 % point of Student's t with `df` degrees of freedom. */
export function t975(df: number): number {
  return tQuantile(0.975, df);
}

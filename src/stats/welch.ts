import type { Difference } from "./figure.ts";
import { noDifference } from "./meanDifference.ts";
import { t975, tTwoSidedP } from "./studentT.ts";

/** Additive sums of an unweighted variable: n, Σx, Σx² (centre x first when it is far from 0). */
export type PlainSums = { readonly n: number; readonly sum: number; readonly squares: number };

/** Mean and sample variance (divisor n − 1) from sums; null where undefined. */
export function plainMoments({ n, sum, squares }: PlainSums) {
  const mean = n > 0 ? sum / n : null;
  const variance = mean !== null && n > 1 ? Math.max(0, (squares - n * mean * mean) / (n - 1)) : null;
  return { mean, variance };
}

/** Mean of A − mean of B with Welch's t interval and test; `z` holds t, `df` the Satterthwaite degrees of freedom (Welch 1947). */
export function welch(a: PlainSums, b: PlainSums): Difference & { readonly df: number | null } {
  const [momentsA, momentsB] = [plainMoments(a), plainMoments(b)];
  if (momentsA.mean === null || momentsB.mean === null) return { ...noDifference, df: null };
  const value = momentsA.mean - momentsB.mean;
  if (momentsA.variance === null || momentsB.variance === null) return { ...noDifference, value, df: null };
  const [partA, partB] = [momentsA.variance / a.n, momentsB.variance / b.n];
  const variance = partA + partB;
  if (!(variance > 0)) return { ...noDifference, value, standardError: 0, df: null };
  const df = (variance * variance) / ((partA * partA) / (a.n - 1) + (partB * partB) / (b.n - 1));
  const standardError = Math.sqrt(variance);
  const half = t975(df) * standardError;
  const t = value / standardError;
  return { value, lower: value - half, upper: value + half, standardError, z: t, p: tTwoSidedP(t, df), df };
}

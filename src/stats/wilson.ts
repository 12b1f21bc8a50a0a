import type { BaseSums } from "./base.ts";
import { effectiveN } from "./base.ts";
import type { Estimate } from "./figure.ts";
import { z975 } from "./normal.ts";

/** Additive sums of a 0/1 item: the base and Σwy. */
export type ShareSums = BaseSums & { readonly wy: number };

/** Wilson's score limits of a share p on n (or Kish's effective n), clipped to [0, 1]; null when n is 0 (Wilson 1927). */
export function wilson(p: number, n: number): { readonly lower: number; readonly upper: number } | null {
  if (!(n > 0) || !Number.isFinite(n) || !(p >= 0 && p <= 1)) return null;
  const zz = z975 * z975;
  const centre = (p + zz / (2 * n)) / (1 + zz / n);
  const half = (z975 / (1 + zz / n)) * Math.sqrt((p * (1 - p)) / n + zz / (4 * n * n));
  return { lower: p === 0 ? 0 : Math.max(0, centre - half), upper: p === 1 ? 1 : Math.min(1, centre + half) };
}

/** A weighted share Σwy/Σw with Wilson's interval on the effective n; `standardError` is √(p(1−p)/n_eff). */
export function weightedShare(sums: ShareSums): Estimate {
  const nEffective = effectiveN(sums);
  const value = sums.w > 0 ? Math.min(1, Math.max(0, sums.wy / sums.w)) : null;
  const limits = value === null ? null : wilson(value, nEffective);
  if (value === null || limits === null) {
    return { value: null, lower: null, upper: null, n: sums.n, nEffective, standardError: null };
  }
  const standardError = Math.sqrt((value * (1 - value)) / nEffective);
  return { value, ...limits, n: sums.n, nEffective, standardError };
}

/** The sums of an unweighted share, `count` of `n`. */
export function countSums(count: number, n: number): ShareSums {
  return { n, w: n, ww: n, wy: count };
}

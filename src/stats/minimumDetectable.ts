import { effectiveN } from "./base.ts";
import { normalQuantile, z975 } from "./normal.ts";
import type { ShareSums } from "./wilson.ts";

/** z for a two-sided 5 % test at 80 % power: 1.960 + 0.842. */
const reach = z975 + normalQuantile(0.8);

/** The smallest difference of two shares that 80 % of such pairs of samples would show, from the pooled share; null without a base. */
export function minimumDetectableShare(a: ShareSums, b: ShareSums): number | null {
  const [nA, nB] = [effectiveN(a), effectiveN(b)];
  if (!(nA > 0 && nB > 0)) return null;
  const p = Math.min(1, Math.max(0, (nA * (a.wy / a.w) + nB * (b.wy / b.w)) / (nA + nB)));
  return reach * Math.sqrt(p * (1 - p) * (1 / nA + 1 / nB));
}

/** The same for means and NPS, in their own units, from the two standard errors; null when either is unknown. */
export function minimumDetectableMean(standardErrorA: number | null, standardErrorB: number | null): number | null {
  return standardErrorA === null || standardErrorB === null ? null : reach * Math.hypot(standardErrorA, standardErrorB);
}

/** The same for two counts of equal exposure, whose standard errors are their square roots (Poisson). */
export function minimumDetectableCount(a: number, b: number): number {
  return reach * Math.sqrt(a + b);
}

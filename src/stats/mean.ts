import { effectiveN } from "./base.ts";
import type { Estimate } from "./figure.ts";
import type { ItemSums } from "./itemSums.ts";
import { influenceSquares, linearisedError } from "./linearisation.ts";
import { t975 } from "./studentT.ts";

/** The declared ends of an answer scale: part of the mapping, never read off the data. */
export type Scale = { readonly min: number; readonly max: number };

/**
 * A weighted mean with its linearised standard error and t interval on n − 1 degrees of freedom (as R `svymean`,
 * `t.test`); with a scale the answers are read as 0–100. When all answered alike the interval is the point itself.
 */
export function weightedMean(sums: ItemSums, scale?: Scale): Estimate {
  const { n } = sums;
  const nEffective = effectiveN(sums);
  const squares = influenceSquares(sums);
  const stretch = scale === undefined ? 1 : 100 / (scale.max - scale.min);
  if (squares === null || !Number.isFinite(stretch)) {
    return { value: null, lower: null, upper: null, n, nEffective, standardError: null };
  }
  const value = (sums.wy / sums.w - (scale?.min ?? 0)) * stretch;
  const error = linearisedError(squares, n);
  if (error === null) return { value, lower: null, upper: null, n, nEffective, standardError: null };
  const standardError = error * Math.abs(stretch);
  const half = standardError === 0 ? 0 : t975(n - 1) * standardError;
  return { value, lower: value - half, upper: value + half, n, nEffective, standardError };
}

import type { Difference } from "./figure.ts";
import { normalDifference } from "./meanDifference.ts";

/** A mean (or score) with its standard error. */
export type MeanWithError = { readonly value: number; readonly standardError: number | null };

/** Own minus the best competitor; `best` is its place in the list. From four competitors on, the best of them is partly luck. */
export type Gap = Difference & { readonly best: number; readonly isBestPartlyLuck: boolean };

/**
 * Own mean minus the largest competitor mean with its normal interval and z test; null without competitors. Errors add as
 * independent unless `errorAgainst` gives the linearised error of the difference from the best one.
 */
export function gapToBest(
  own: MeanWithError,
  rivals: readonly MeanWithError[],
  errorAgainst?: (best: number) => number | null,
): Gap | null {
  const best = rivals.reduce((top, { value }, place) => (value > (rivals[top]?.value ?? -Infinity) ? place : top), 0);
  const rival = rivals[best];
  if (rival === undefined) return null;
  const independent =
    own.standardError === null || rival.standardError === null
      ? null
      : Math.hypot(own.standardError, rival.standardError);
  const error = errorAgainst === undefined ? independent : errorAgainst(best);
  return { ...normalDifference(own.value - rival.value, error), best, isBestPartlyLuck: rivals.length >= 4 };
}

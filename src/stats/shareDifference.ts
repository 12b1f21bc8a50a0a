import { effectiveN } from "./base.ts";
import type { Difference } from "./figure.ts";
import type { PairSums } from "./itemSums.ts";
import { normalTwoSidedP } from "./normal.ts";
import type { ShareSums } from "./wilson.ts";
import { wilson } from "./wilson.ts";

/** A difference of two shares and the correlation its interval allowed for (0 without common respondents). */
export type ShareDifference = Difference & { readonly correlation: number };

const undefinedDifference: ShareDifference = {
  value: null,
  lower: null,
  upper: null,
  standardError: null,
  z: null,
  p: null,
  correlation: 0,
};

/**
 * p_A − p_B for independent, paired or partly overlapping respondents, with Newcombe's hybrid score interval carried
 * over to any overlap (Newcombe 1998; Donner & Zou 2012) and a pooled z test that is McNemar's at full overlap.
 */
export function differenceOfShares(a: ShareSums, b: ShareSums, overlap: PairSums | null = null): ShareDifference {
  const [nA, nB] = [effectiveN(a), effectiveN(b)];
  if (!(a.w > 0 && b.w > 0)) return undefinedDifference;
  const [pA, pB] = [clip(a.wy / a.w, 0, 1), clip(b.wy / b.w, 0, 1)];
  const [limitsA, limitsB] = [wilson(pA, nA), wilson(pB, nB)];
  if (limitsA === null || limitsB === null) return undefinedDifference;

  const common = overlap !== null && overlap.ww > 0 ? commonMoments(overlap, pA, pB) : null;
  const k = overlap !== null && common !== null ? overlap.ww / (a.w * b.w) : 0;
  const [vA, vB] = [(pA * (1 - pA)) / nA, (pB * (1 - pB)) / nB];
  const correlation = common !== null && vA > 0 && vB > 0 ? clip((common.shrunk * k) / Math.sqrt(vA * vB), -1, 1) : 0;

  const reach = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * correlation * x * y + y * y));
  const value = pA - pB;
  const lower = value - reach(pA - limitsA.lower, limitsB.upper - pB);
  const upper = value + reach(limitsA.upper - pA, pB - limitsB.lower);

  const pooled = (nA * pA + nB * pB) / (nA + nB);
  const together = common === null ? 0 : 2 * k * (common.both - pooled * pooled);
  const variance = pooled * (1 - pooled) * (1 / nA + 1 / nB) - together;
  const z = variance > 1e-15 ? value / Math.sqrt(variance) : Math.abs(value) < 1e-12 ? 0 : null;
  const standardError = Math.sqrt(Math.max(0, vA + vB - 2 * correlation * Math.sqrt(vA * vB)));
  return {
    value,
    lower: clip(lower, -1, 1),
    upper: clip(upper, -1, 1),
    standardError,
    z,
    p: z === null ? null : normalTwoSidedP(z),
    correlation,
  };
}

/** Over the common respondents: the share with both answers 1, and the covariance pulled towards 0 by 1/(2n) when positive. */
function commonMoments({ w, ww, wwyA, wwyB, wwyAyB }: PairSums, pA: number, pB: number) {
  const both = wwyAyB / ww;
  const covariance = (wwyAyB - pA * wwyB - pB * wwyA) / ww + pA * pB;
  const n = (w * w) / ww;
  return { both, shrunk: covariance > 0 ? Math.max(0, covariance - 1 / (2 * n)) : covariance };
}

function clip(x: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, x));
}

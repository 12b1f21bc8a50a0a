import type { Difference } from "./figure.ts";
import type { PairSums } from "./itemSums.ts";
import { errorOfDifference, noDifference } from "./meanDifference.ts";
import { normalTwoSidedP, z975 } from "./normal.ts";
import type { NpsSums } from "./nps.ts";
import { netPromoterScore } from "./nps.ts";

/**
 * NPS_A − NPS_B in points: z test on the linearised error (no test when it is 0), interval from the two AW(3) centres and
 * errors, correlated like the linearised scores when respondents overlap; clipped to ±200 (Rocks 2016).
 */
export function differenceOfNps(a: NpsSums, b: NpsSums, overlap: PairSums | null = null): Difference {
  const [scoreA, scoreB] = [netPromoterScore(a), netPromoterScore(b)];
  const [centreA, centreB] = [scoreA.adjustedCentre, scoreB.adjustedCentre];
  const [adjustedA, adjustedB] = [scoreA.adjustedStandardError, scoreB.adjustedStandardError];
  if (scoreA.value === null || scoreB.value === null) return noDifference;
  if (centreA === null || centreB === null || adjustedA === null || adjustedB === null) return noDifference;

  const value = scoreA.value - scoreB.value;
  const error = errorOfDifference(a, b, overlap);
  const standardError = error === null ? null : 100 * error;
  const z = standardError !== null && standardError > 0 ? value / standardError : null;

  const correlation = correlationOfScores(scoreA.standardError, scoreB.standardError, standardError, overlap);
  const variance = adjustedA ** 2 + adjustedB ** 2 - 2 * correlation * adjustedA * adjustedB;
  const half = z975 * Math.sqrt(Math.max(0, variance));
  const centre = centreA - centreB;
  return {
    value,
    lower: Math.max(-200, centre - half),
    upper: Math.min(200, centre + half),
    standardError,
    z,
    p: z === null ? null : normalTwoSidedP(z),
  };
}

function correlationOfScores(
  a: number | null,
  b: number | null,
  difference: number | null,
  overlap: PairSums | null,
): number {
  if (overlap === null || overlap.n === 0 || a === null || b === null || difference === null) return 0;
  if (!(a > 0 && b > 0)) return 0;
  return Math.min(1, Math.max(-1, (a * a + b * b - difference * difference) / (2 * a * b)));
}

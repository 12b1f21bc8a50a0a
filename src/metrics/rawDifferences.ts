import { differenceOfMeans } from "../stats/meanDifference.ts";
import { minimumDetectableCount, minimumDetectableMean, minimumDetectableShare } from "../stats/minimumDetectable.ts";
import { weightedMean } from "../stats/mean.ts";
import { netPromoterScore, type NpsSums } from "../stats/nps.ts";
import { differenceOfNps } from "../stats/npsDifference.ts";
import type { ItemSums, PairSums } from "../stats/itemSums.ts";
import { z975 } from "../stats/normal.ts";
import { partAgainstWhole } from "../stats/partAgainstWhole.ts";
import { poissonTest } from "../stats/poisson.ts";
import { differenceOfShares } from "../stats/shareDifference.ts";
import type { ShareSums } from "../stats/wilson.ts";
import type { RawDifference } from "./metric.ts";

/** A − B of two shares; `overlap` holds the respondents common to both. */
export function shareDifference(a: ShareSums, b: ShareSums, overlap: PairSums | null = null): RawDifference {
  const { value, lower, upper, p } = differenceOfShares(a, b, overlap);
  return { value, lower, upper, p, minimumDetectable: minimumDetectableShare(a, b) };
}

/** A − B of two means on 0–100. */
export function meanDifference(a: ItemSums, b: ItemSums, overlap: PairSums | null = null): RawDifference {
  const { value, lower, upper, p } = differenceOfMeans(a, b, overlap);
  const minimumDetectable = minimumDetectableMean(weightedMean(a).standardError, weightedMean(b).standardError);
  return { value, lower, upper, p, minimumDetectable };
}

/** A − B of two net scores of different respondents or texts, in points. */
export function netDifference(a: NpsSums, b: NpsSums): RawDifference {
  const { value, lower, upper, p } = differenceOfNps(a, b);
  const minimumDetectable = minimumDetectableMean(netPromoterScore(a).standardError, netPromoterScore(b).standardError);
  return { value, lower, upper, p, minimumDetectable };
}

/**
 * The net score of some texts minus that of all texts, which hold them: the interval takes the common texts into account, the
 * test asks whether as many texts drawn at random would do as much.
 */
export function netAgainstWhole(part: NpsSums, whole: NpsSums): RawDifference {
  const { n, w, ww, wwy, wwyy } = part;
  const { value, lower, upper } = differenceOfNps(part, whole, { n, w, ww, wwyA: wwy, wwyB: wwy, wwyAyB: wwyy });
  const error = minimumDetectableMean(netPromoterScore(part).standardError, netPromoterScore(whole).standardError);
  return { value, lower, upper, p: partAgainstWhole(part, whole), minimumDetectable: error };
}

/**
 * A − B of two counts, B brought to A's exposure (months) where they differ: exact conditional binomial test, normal limits.
 */
export function countDifference(a: number, b: number, exposureA = 1, exposureB = 1): RawDifference {
  const stretch = exposureA / exposureB;
  const value = a - b * stretch;
  const half = z975 * Math.sqrt(a + b * stretch * stretch);
  return {
    value,
    lower: value - half,
    upper: value + half,
    p: poissonTest(a, b, exposureA, exposureB),
    minimumDetectable: minimumDetectableCount(a, b * stretch * stretch),
  };
}

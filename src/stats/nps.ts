import { effectiveN } from "./base.ts";
import type { Estimate } from "./figure.ts";
import type { ItemSums } from "./itemSums.ts";
import { influenceSquares, linearisedError } from "./linearisation.ts";
import { z975 } from "./normal.ts";

/** Sums of the scores +1 (promoter, 9–10), 0 (passive, 7–8), −1 (detractor, 0–6); Σw·promoter is `wPromoters`. */
export type NpsSums = ItemSums & { readonly wPromoters: number; readonly wDetractors: number };

/** A Net Promoter Score (−100…100) with its three shares in percent and the centre and error of its adjusted Wald interval. */
export type Nps = Estimate & {
  readonly promoters: number | null;
  readonly passives: number | null;
  readonly detractors: number | null;
  readonly adjustedCentre: number | null;
  readonly adjustedStandardError: number | null;
};

/** +1, 0 or −1 for a whole answer 0–10; null (to be counted as rejected) for anything else. */
export function npsScore(answer: number): 1 | 0 | -1 | null {
  if (!Number.isInteger(answer) || answer < 0 || answer > 10) return null;
  return answer >= 9 ? 1 : answer >= 7 ? 0 : -1;
}

/** The NPS sums from the sums of promoters, detractors and base, unweighted and weighted and squared-weighted. */
export function npsSums(
  { n, w, ww }: { readonly n: number; readonly w: number; readonly ww: number },
  promoters: { readonly w: number; readonly ww: number },
  detractors: { readonly w: number; readonly ww: number },
): NpsSums {
  return {
    n,
    w,
    ww,
    wy: promoters.w - detractors.w,
    wwy: promoters.ww - detractors.ww,
    wwyy: promoters.ww + detractors.ww,
    wPromoters: promoters.w,
    wDetractors: detractors.w,
  };
}

/** The score 100(P − D) with the adjusted Wald interval AW(3): three passive-centred pseudo-answers (Rocks 2016). */
export function netPromoterScore(sums: NpsSums): Nps {
  const { n, w } = sums;
  const nEffective = effectiveN(sums);
  const squares = influenceSquares(sums);
  if (squares === null) return { ...noScore, n, nEffective };
  const [promoters, detractors] = [sums.wPromoters / w, sums.wDetractors / w];
  const error = linearisedError(squares, n);
  const adjusted = adjustedWald(promoters, detractors, nEffective);
  const half = z975 * adjusted.standardError;
  return {
    value: 100 * (promoters - detractors),
    lower: Math.max(-100, adjusted.centre - half),
    upper: Math.min(100, adjusted.centre + half),
    n,
    nEffective,
    standardError: error === null ? null : 100 * error,
    promoters: 100 * promoters,
    passives: Math.max(0, 100 * (1 - promoters - detractors)),
    detractors: 100 * detractors,
    adjustedCentre: adjusted.centre,
    adjustedStandardError: adjusted.standardError,
  };
}

/** Centre and standard error, in points, of the AW(3) interval of shares P and D on an effective base n (Rocks 2016). */
export function adjustedWald(promoters: number, detractors: number, n: number) {
  const total = n + 3;
  const p = (n * promoters + 0.75) / total;
  const d = (n * detractors + 0.75) / total;
  const variance = Math.max(0, p + d - (p - d) * (p - d)) / total;
  return { centre: 100 * (p - d), standardError: 100 * Math.sqrt(variance) };
}

const noScore = {
  value: null,
  lower: null,
  upper: null,
  standardError: null,
  promoters: null,
  passives: null,
  detractors: null,
  adjustedCentre: null,
  adjustedStandardError: null,
} as const;

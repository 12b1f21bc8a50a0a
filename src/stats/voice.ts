import type { Difference, Estimate } from "./figure.ts";
import { z975 } from "./normal.ts";
import { adjustedWald } from "./nps.ts";
import { isTestable } from "./status.ts";
import type { PlainSums } from "./welch.ts";
import { plainMoments, welch } from "./welch.ts";

/** Net tone 100(positive − negative)/mentions of one driver, −100…100, with the AW(3) interval of an NPS (Rocks 2016). */
export function netTone(positive: number, negative: number, mentions: number): Estimate {
  if (mentions === 0) return { value: null, lower: null, upper: null, n: 0, nEffective: 0, standardError: null };
  const [p, d] = [positive / mentions, negative / mentions];
  const { centre, standardError } = adjustedWald(p, d, mentions);
  return {
    value: 100 * (p - d),
    lower: Math.max(-100, centre - z975 * standardError),
    upper: Math.min(100, centre + z975 * standardError),
    n: mentions,
    nEffective: mentions,
    standardError,
  };
}

/** Mean star of reviews with a mention minus without, and its contribution: effect × share of reviews that mention. */
export type StarEffect = {
  readonly starsWith: number | null;
  readonly starsWithout: number | null;
  readonly difference: Difference & { readonly df: number | null };
  readonly contribution: number | null;
  /** Reviews enough on both sides. */
  readonly isShown: boolean;
};

/** The star effect of a driver, from the stars of reviews that mention it and of those that do not (Welch 1947). */
export function starEffect(mentioning: PlainSums, others: PlainSums): StarEffect {
  const difference = welch(mentioning, others);
  const share = mentioning.n / (mentioning.n + others.n);
  return {
    starsWith: plainMoments(mentioning).mean,
    starsWithout: plainMoments(others).mean,
    difference,
    contribution: difference.value === null ? null : difference.value * share,
    isShown: isTestable(mentioning.n, others.n),
  };
}

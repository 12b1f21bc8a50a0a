import type { Interval } from "./figure.ts";
import { z975 } from "./normal.ts";
import type { ShareDifference } from "./shareDifference.ts";
import { differenceOfShares } from "./shareDifference.ts";
import { countSums } from "./wilson.ts";

/** Won out of n mature leads. */
export type Conversion = { readonly n: number; readonly won: number };

/** A positive ratio with its 95 % interval. */
export type Ratio = Interval & { readonly value: number | null };

/** One source or attribute against all other leads. */
export type Lift = {
  readonly rate: number | null;
  readonly restRate: number | null;
  readonly difference: ShareDifference;
  readonly ratio: Ratio;
  /** A zero cell: ½ was added to the four cells, for the ratio only. */
  readonly isRatioAdjusted: boolean;
  /** 100 × rate / overall rate. */
  readonly index: number | null;
};

/** Conversion of a part of the leads against the rest: difference as in §1, risk ratio by Katz' log method (Katz et al. 1978). */
export function lift(part: Conversion, all: Conversion): Lift {
  const rest = { n: all.n - part.n, won: all.won - part.won };
  const rate = part.n > 0 ? part.won / part.n : null;
  const overall = all.n > 0 ? all.won / all.n : null;
  return {
    rate,
    restRate: rest.n > 0 ? rest.won / rest.n : null,
    difference: differenceOfShares(countSums(part.won, part.n), countSums(rest.won, rest.n)),
    ...riskRatio(part, rest),
    index: rate === null || overall === null || overall === 0 ? null : (100 * rate) / overall,
  };
}

function riskRatio(part: Conversion, rest: Conversion): { readonly ratio: Ratio; readonly isRatioAdjusted: boolean } {
  if (!(part.n > 0 && rest.n > 0)) return { ratio: { value: null, lower: null, upper: null }, isRatioAdjusted: false };
  const isRatioAdjusted = [part.won, part.n - part.won, rest.won, rest.n - rest.won].some((cell) => cell === 0);
  const [half, one] = isRatioAdjusted ? [0.5, 1] : [0, 0];
  const [a, n1, c, n0] = [part.won + half, part.n + one, rest.won + half, rest.n + one];
  const logRatio = Math.log(a / n1) - Math.log(c / n0);
  const error = Math.sqrt(1 / a - 1 / n1 + 1 / c - 1 / n0);
  return { ratio: ratioFromLog(logRatio, error * error), isRatioAdjusted };
}

/** A ratio and its interval from the logarithm and its variance. */
export function ratioFromLog(log: number, variance: number): Ratio {
  const half = z975 * Math.sqrt(Math.max(0, variance));
  return { value: Math.exp(log), lower: Math.exp(log - half), upper: Math.exp(log + half) };
}

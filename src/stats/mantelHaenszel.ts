import { chiSquareUpperP } from "./chiSquare.ts";
import type { Interval } from "./figure.ts";
import type { Ratio } from "./lift.ts";
import { ratioFromLog } from "./lift.ts";
import { z975 } from "./normal.ts";

/** One stratum: exposed won and lost (a, b), unexposed won and lost (c, d). */
export type Stratum = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

/** The common effect over strata; `crudeDifference` ignores them, and `isMixEffect` says that the two differ in sign. */
export type Stratified = {
  readonly riskDifference: Interval & { readonly value: number | null };
  readonly riskRatio: Ratio;
  readonly oddsRatio: Ratio;
  readonly chiSquare: number | null;
  readonly p: number | null;
  readonly crudeDifference: number | null;
  readonly isMixEffect: boolean;
  readonly droppedStrata: number;
};

const unknown = { value: null, lower: null, upper: null } as const;

/**
 * Mantel–Haenszel risk difference (Sato 1989), risk ratio (Greenland & Robins 1985) and odds ratio (Robins, Breslow &
 * Greenland 1986) with the uncorrected χ² test (Mantel & Haenszel 1959); strata with an empty arm drop out and are counted.
 */
export function mantelHaenszel(strata: readonly Stratum[]): Stratified {
  const used = strata
    .map(({ a, b, c, d }) => ({ a, b, c, d, n1: a + b, n0: c + d, n: a + b + c + d }))
    .filter(({ n1, n0 }) => n1 > 0 && n0 > 0);
  const sum = (term: (stratum: (typeof used)[number]) => number) => used.reduce((total, s) => total + term(s), 0);

  const weight = sum(({ n1, n0, n }) => (n1 * n0) / n);
  const difference = weight > 0 ? sum(({ a, c, n1, n0, n }) => (a * n0 - c * n1) / n) / weight : null;
  const first = sum(({ a, c, n1, n0, n }) => (n1 * n1 * c - n0 * n0 * a + (n1 * n0 * (n0 - n1)) / 2) / (n * n));
  const second = sum(({ a, c, n1, n0, n }) => (a * (n0 - c) + c * (n1 - a)) / (2 * n));
  const crude = weight > 0 ? sum(({ a }) => a) / sum(({ n1 }) => n1) - sum(({ c }) => c) / sum(({ n0 }) => n0) : null;

  const won = sum(({ a, n0, n }) => (a * n0) / n);
  const wonRest = sum(({ c, n1, n }) => (c * n1) / n);
  const logVariance = sum(({ a, c, n1, n0, n }) => (n1 * n0 * (a + c) - a * c * n) / (n * n));

  const r = sum(({ a, d, n }) => (a * d) / n);
  const s = sum(({ b, c, n }) => (b * c) / n);
  const pr = sum(({ a, d, n }) => ((a + d) / n) * ((a * d) / n));
  const ps = sum(({ a, b, c, d, n }) => ((a + d) / n) * ((b * c) / n) + ((b + c) / n) * ((a * d) / n));
  const qs = sum(({ b, c, n }) => ((b + c) / n) * ((b * c) / n));

  const excess = sum(({ a, c, n1, n }) => a - (n1 * (a + c)) / n);
  const spread = sum(({ a, b, c, d, n1, n0, n }) => (n > 1 ? (n1 * n0 * (a + c) * (b + d)) / (n * n * (n - 1)) : 0));
  const chiSquare = spread > 0 ? (excess * excess) / spread : null;
  return {
    riskDifference:
      difference === null ? unknown : around(difference, (difference * first + second) / (weight * weight)),
    riskRatio: won > 0 && wonRest > 0 ? ratioFromLog(Math.log(won / wonRest), logVariance / (won * wonRest)) : unknown,
    oddsRatio:
      r > 0 && s > 0 ? ratioFromLog(Math.log(r / s), pr / (2 * r * r) + ps / (2 * r * s) + qs / (2 * s * s)) : unknown,
    chiSquare,
    p: chiSquare === null ? null : chiSquareUpperP(chiSquare, 1),
    crudeDifference: crude,
    isMixEffect: crude !== null && difference !== null && crude * difference < 0,
    droppedStrata: strata.length - used.length,
  };
}

function around(value: number, variance: number) {
  const half = z975 * Math.sqrt(Math.max(0, variance));
  return { value, lower: value - half, upper: value + half };
}

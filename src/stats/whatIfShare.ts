import { isLegalWeight } from "./base.ts";
import type { Interval } from "./figure.ts";
import { combinationVariance } from "./leastSquares.ts";
import type { LogisticFit, LogisticProblem, NoFit } from "./logistic.ts";
import { dot, logisticProbability, logisticRegression } from "./logistic.ts";
import type { Scale } from "./mean.ts";
import { z975 } from "./normal.ts";

/** Associated change of a 0/1 outcome's share: today's and the moved average probability, and their difference. */
export type WhatIfShare = Interval & {
  readonly status: "fitted";
  readonly value: number;
  readonly standardError: number;
  readonly before: number;
  readonly after: number;
  readonly fit: LogisticFit;
};

/** Average of p(x + Δ) − p(x) over respondents, x + Δ clamped to the scale, with a delta-method normal interval. */
export function whatIfShare(problem: LogisticProblem, delta: readonly number[], scale: Scale): WhatIfShare | NoFit {
  const fit = logisticRegression(problem);
  if (fit.status !== "fitted") return fit;
  const gradient = fit.coefficients.map(() => 0);
  let [before, after, total] = [0, 0, 0];
  problem.rows.forEach((row, i) => {
    const w = problem.weights === undefined ? 1 : problem.weights[i];
    if (!isLegalWeight(w)) return;
    const moved = row.map((x, j) => {
      const move = delta[j] ?? 0;
      return move === 0 ? x : Math.min(scale.max, Math.max(scale.min, x + move));
    });
    const [from, to] = [
      [1, ...row],
      [1, ...moved],
    ];
    const [p, q] = [logisticProbability(dot(from, fit.coefficients)), logisticProbability(dot(to, fit.coefficients))];
    total += w;
    before += w * p;
    after += w * q;
    gradient.forEach((sum, j) => (gradient[j] = sum + w * (q * (1 - q) * (to[j] ?? 0) - p * (1 - p) * (from[j] ?? 0))));
  });
  const value = (after - before) / total;
  const variance = combinationVariance(
    fit.covariance,
    gradient.map((sum) => sum / total),
  );
  const standardError = Math.sqrt(variance);
  const half = z975 * standardError;
  return {
    status: "fitted",
    value,
    lower: value - half,
    upper: value + half,
    standardError,
    before: before / total,
    after: after / total,
    fit,
  };
}

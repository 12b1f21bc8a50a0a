import { invert, solve } from "./cholesky.ts";
import { isLegalWeight } from "./base.ts";
import type { SquareMatrix } from "./matrix.ts";

/** A converged logistic regression: intercept first, covariance of the coefficients, log-odds and weighted log-likelihood. */
export type LogisticFit = {
  readonly status: "fitted";
  readonly coefficients: readonly number[];
  readonly covariance: SquareMatrix;
  readonly logOdds: readonly number[];
  readonly logLikelihood: number;
};

/** Why there is no fit: no rows, drivers that repeat each other, or outcomes that a driver separates perfectly. */
export type NoFit = { readonly status: "not-computed"; readonly reason: "no-data" | "singular" | "separation" };

/** A logistic problem: 0/1 outcomes, one list of predictors per row, row weights. */
export type LogisticProblem = {
  readonly outcomes: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly weights?: readonly number[];
};

const mostSteps = 60;
const largestCoefficient = 50;

/**
 * Weighted maximum-likelihood logistic regression by iteratively reweighted least squares (McCullagh & Nelder 1989), the
 * information taken at the converged coefficients. A coefficient beyond ±50 or 60 steps without convergence is separation.
 */
export function logisticRegression({ outcomes, rows, weights }: LogisticProblem): LogisticFit | NoFit {
  const w = outcomes.map((_, i) => {
    const weight = weights === undefined ? 1 : weights[i];
    return isLegalWeight(weight) ? weight : 0;
  });
  const design = rows.map((row) => [1, ...row]);
  const size = design[0]?.length ?? 0;
  const events = outcomes.reduce((sum, y, i) => sum + y * (w[i] ?? 0), 0);
  const total = w.reduce((sum, value) => sum + value, 0);
  if (size === 0 || !(total > 0)) return { status: "not-computed", reason: "no-data" };
  if (!(events > 0 && events < total)) return { status: "not-computed", reason: "separation" };

  let coefficients: readonly number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < mostSteps; step += 1) {
    const { information, score } = normalEquations(design, outcomes, w, coefficients);
    const change = solve(information, score);
    if (change === null) return { status: "not-computed", reason: step === 0 ? "singular" : "separation" };
    coefficients = coefficients.map((b, j) => b + (change[j] ?? 0));
    if (coefficients.some((b) => !(Math.abs(b) <= largestCoefficient))) break;
    if (change.every((d) => Math.abs(d) < 1e-11 * (1 + Math.max(...coefficients.map(Math.abs))))) {
      return finish(design, outcomes, w, coefficients);
    }
  }
  return { status: "not-computed", reason: "separation" };
}

function finish(
  design: readonly (readonly number[])[],
  outcomes: readonly number[],
  w: readonly number[],
  coefficients: readonly number[],
): LogisticFit | NoFit {
  const covariance = invert(normalEquations(design, outcomes, w, coefficients).information);
  if (covariance === null) return { status: "not-computed", reason: "separation" };
  const logOdds = design.map((row) => dot(row, coefficients));
  const logLikelihood = outcomes.reduce((sum, y, i) => {
    const x = logOdds[i] ?? 0;
    return sum - (w[i] ?? 0) * (y * Math.log1p(Math.exp(-x)) + (1 - y) * Math.log1p(Math.exp(x)));
  }, 0);
  return { status: "fitted", coefficients, covariance, logOdds, logLikelihood };
}

function normalEquations(
  design: readonly (readonly number[])[],
  outcomes: readonly number[],
  w: readonly number[],
  coefficients: readonly number[],
): { readonly information: SquareMatrix; readonly score: Float64Array } {
  const size = coefficients.length;
  const values = new Float64Array(size * size);
  const score = new Float64Array(size);
  design.forEach((row, i) => {
    const p = logisticProbability(dot(row, coefficients));
    const weight = w[i] ?? 0;
    row.forEach((xj, j) => {
      score[j] = (score[j] ?? 0) + weight * ((outcomes[i] ?? 0) - p) * xj;
      row.forEach((xk, k) => (values[j * size + k] = (values[j * size + k] ?? 0) + weight * p * (1 - p) * xj * xk));
    });
  });
  return { information: { size, values }, score };
}

/** The probability of given log-odds. */
export function logisticProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The sum of products of two equally long lists. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

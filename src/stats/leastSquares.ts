import { isLegalWeight } from "./base.ts";
import { invert } from "./cholesky.ts";
import { dot } from "./logistic.ts";
import type { SquareMatrix } from "./matrix.ts";
import { entry } from "./matrix.ts";

/** A linear problem: numeric outcomes, one list of predictors per row, row weights. */
export type LinearProblem = {
  readonly outcomes: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly weights?: readonly number[];
};

/** Weighted least squares, intercept first, with the sandwich and the classical covariance of its coefficients. */
export type LinearFit = {
  readonly coefficients: readonly number[];
  readonly sandwich: SquareMatrix;
  readonly classical: SquareMatrix | null;
  readonly n: number;
  readonly df: number;
};

/** Weighted least squares; the sandwich carries n/(n−1), as R `survey::svyglm`. Null when singular or n ≤ drivers + 1. */
export function leastSquares({ outcomes, rows, weights }: LinearProblem): LinearFit | null {
  const kept = outcomes.flatMap((y, i) => {
    const w = weights === undefined ? 1 : weights[i];
    return isLegalWeight(w) ? [{ y, x: [1, ...(rows[i] ?? [])], w }] : [];
  });
  const size = kept[0]?.x.length ?? 0;
  const n = kept.length;
  const df = n - size;
  if (size === 0 || df < 1) return null;
  const bread = invert(sumOfSquares(kept.map(({ x, w }) => ({ x, factor: w }))));
  if (bread === null) return null;
  const score = Array.from({ length: size }, (_, j) => kept.reduce((sum, { x, y, w }) => sum + w * y * (x[j] ?? 0), 0));
  const coefficients = Array.from({ length: size }, (_, j) =>
    score.reduce((sum, s, k) => sum + entry(bread, j, k) * s, 0),
  );
  const errors = kept.map(({ x, y, w }) => ({ x, w, e: y - dot(x, coefficients) }));
  const meat = sumOfSquares(errors.map(({ x, w, e }) => ({ x, factor: (w * e) ** 2 })));
  const sandwich = scale(multiply(multiply(bread, meat), bread), n / (n - 1));
  const residual = errors.reduce((sum, { w, e }) => sum + w * e * e, 0) / df;
  return { coefficients, sandwich, classical: scale(bread, residual), n, df };
}

/** Variance of a combination Σ c_j·b_j of coefficients, never negative. */
export function combinationVariance(covariance: SquareMatrix, combination: readonly number[]): number {
  const sum = combination.reduce(
    (total, ci, i) => total + combination.reduce((row, cj, j) => row + ci * cj * entry(covariance, i, j), 0),
    0,
  );
  return Math.max(0, sum);
}

function sumOfSquares(rows: readonly { readonly x: readonly number[]; readonly factor: number }[]): SquareMatrix {
  const size = rows[0]?.x.length ?? 0;
  const values = new Float64Array(size * size);
  for (const { x, factor } of rows) {
    x.forEach((xi, i) => x.forEach((xj, j) => (values[i * size + j] = (values[i * size + j] ?? 0) + factor * xi * xj)));
  }
  return { size, values };
}

function multiply(a: SquareMatrix, b: SquareMatrix): SquareMatrix {
  const { size } = a;
  const values = new Float64Array(size * size);
  values.forEach((_, place) => {
    const [i, j] = [Math.floor(place / size), place % size];
    let sum = 0;
    for (let k = 0; k < size; k += 1) sum += entry(a, i, k) * entry(b, k, j);
    values[place] = sum;
  });
  return { size, values };
}

function scale({ size, values }: SquareMatrix, factor: number): SquareMatrix {
  return { size, values: values.map((value) => value * factor) };
}

import type { ItemSums, PairSums } from "./itemSums.ts";

/** Relative size below which a sum of squares is the rounding of zero. */
const roundingOfZero = 1e-13;

/**
 * Σu² of one mean, from sums, where u_i = w_i(y_i − m)/W is a respondent's influence on the mean m
 * (Taylor linearisation, as R `survey::svymean`); null on a weightless base.
 */
export function influenceSquares({ w, ww, wy, wwy, wwyy }: ItemSums): number | null {
  if (!(w > 0)) return null;
  const m = wy / w;
  const size = wwyy + m * m * ww;
  const sum = wwyy - 2 * m * wwy + m * m * ww;
  return sum <= roundingOfZero * size ? 0 : sum / (w * w);
}

/** Σu_A·u_B of two means over their common respondents, from sums; 0 without common respondents, null on a weightless base. */
export function influenceProducts(a: ItemSums, b: ItemSums, pair: PairSums | null): number | null {
  if (!(a.w > 0 && b.w > 0)) return null;
  if (pair === null || pair.n === 0) return 0;
  const [mA, mB] = [a.wy / a.w, b.wy / b.w];
  return (pair.wwyAyB - mA * pair.wwyB - mB * pair.wwyA + mA * mB * pair.ww) / (a.w * b.w);
}

/** The standard error √(n/(n−1)·Σu²) from the sum of squared influences of n respondents; null when n < 2. */
export function linearisedError(squares: number, n: number): number | null {
  return n > 1 ? Math.sqrt(Math.max(0, (n / (n - 1)) * squares)) : null;
}

/**
 * Standard error of Σ c_j·m_j over means of the same respondents: influences are added per respondent before squaring.
 * `products[i][j]` holds Σu_i·u_j; `n` counts respondents with at least one of the answers.
 */
export function combinationError(
  coefficients: readonly number[],
  products: readonly (readonly number[])[],
  n: number,
): number | null {
  let squares = 0;
  coefficients.forEach((ci, i) => coefficients.forEach((cj, j) => (squares += ci * cj * (products[i]?.[j] ?? 0))));
  return linearisedError(squares, n);
}

/** The matrix of Σu_i·u_j of several items; `pair(i, j)` gives the common sums, null where nobody answered both. */
export function influenceMatrix(
  items: readonly ItemSums[],
  pair: (i: number, j: number) => PairSums | null,
): readonly (readonly number[])[] | null {
  const matrix: number[][] = [];
  for (const [i, a] of items.entries()) {
    const row: number[] = [];
    for (const [j, b] of items.entries()) {
      const product = i === j ? influenceSquares(a) : influenceProducts(a, b, pair(i, j));
      if (product === null) return null;
      row.push(product);
    }
    matrix.push(row);
  }
  return matrix;
}

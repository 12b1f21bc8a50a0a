import type { SquareMatrix } from "./matrix.ts";
import { entry } from "./matrix.ts";

/** A pivot smaller than this part of its diagonal entry counts as zero: the matrix is singular. */
const singular = 1e-12;

/** The lower factor L of a symmetric positive definite matrix A = LLᵀ; null when A is singular or not finite. */
export function cholesky(a: SquareMatrix): SquareMatrix | null {
  const { size } = a;
  const values = new Float64Array(size * size);
  const l = (i: number, j: number) => values[i * size + j] ?? 0;
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = entry(a, i, j);
      for (let k = 0; k < j; k += 1) sum -= l(i, k) * l(j, k);
      if (i !== j) values[i * size + j] = sum / l(j, j);
      else if (sum > singular * entry(a, i, i) && Number.isFinite(sum)) values[i * size + i] = Math.sqrt(sum);
      else return null;
    }
  }
  return { size, values };
}

/** The x of Ax = b from the lower factor of A. */
export function solveWithFactor(l: SquareMatrix, b: ArrayLike<number>): Float64Array {
  const { size } = l;
  const x = Float64Array.from(b);
  for (let i = 0; i < size; i += 1) {
    let sum = x[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= entry(l, i, k) * (x[k] ?? 0);
    x[i] = sum / entry(l, i, i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = x[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= entry(l, k, i) * (x[k] ?? 0);
    x[i] = sum / entry(l, i, i);
  }
  return x;
}

/** The x of Ax = b for symmetric positive definite A; null when A is singular. */
export function solve(a: SquareMatrix, b: ArrayLike<number>): Float64Array | null {
  const factor = cholesky(a);
  return factor === null ? null : solveWithFactor(factor, b);
}

/** The inverse of a symmetric positive definite matrix; null when it is singular. */
export function invert(a: SquareMatrix): SquareMatrix | null {
  const factor = cholesky(a);
  if (factor === null) return null;
  const { size } = a;
  const values = new Float64Array(size * size);
  for (let j = 0; j < size; j += 1) {
    const unit = new Float64Array(size);
    unit[j] = 1;
    values.set(solveWithFactor(factor, unit), j * size); // column j is row j: the inverse is symmetric
  }
  return { size, values };
}

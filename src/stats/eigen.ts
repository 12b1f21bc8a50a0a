import type { SquareMatrix } from "./matrix.ts";

/** Eigenvalues in no order, and the matrix whose column k is the unit eigenvector of the k-th. */
export type Eigen = { readonly values: Float64Array; readonly vectors: SquareMatrix };

/** Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Golub & Van Loan, §8.5). */
export function symmetricEigen(m: SquareMatrix): Eigen {
  const { size } = m;
  const a = Float64Array.from(m.values);
  const v = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) v[i * size + i] = 1;
  for (let sweep = 0; sweep < 100 && offDiagonal(a, size) > 1e-30; sweep += 1) {
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, size, p, q);
  }
  return { values: Float64Array.from({ length: size }, (_, i) => a[i * size + i] ?? 0), vectors: { size, values: v } };
}

function offDiagonal(a: Float64Array, size: number): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) for (let j = 0; j < i; j += 1) sum += (a[i * size + j] ?? 0) ** 2;
  return sum;
}

/** One rotation that makes entry (p, q) zero; also turns the columns of `v`. */
function rotate(a: Float64Array, v: Float64Array, size: number, p: number, q: number): void {
  const apq = a[p * size + q] ?? 0;
  if (apq === 0) return;
  const theta = ((a[q * size + q] ?? 0) - (a[p * size + p] ?? 0)) / (2 * apq);
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < size; k += 1) turn(a, k * size + p, k * size + q, c, s);
  for (let k = 0; k < size; k += 1) turn(a, p * size + k, q * size + k, c, s);
  for (let k = 0; k < size; k += 1) turn(v, k * size + p, k * size + q, c, s);
}

function turn(x: Float64Array, i: number, j: number, c: number, s: number): void {
  const [xi, xj] = [x[i] ?? 0, x[j] ?? 0];
  x[i] = c * xi - s * xj;
  x[j] = s * xi + c * xj;
}

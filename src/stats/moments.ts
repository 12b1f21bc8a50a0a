import type { CoMoments } from "./coMoments.ts";
import { baseOf, productPlace, sumPlace } from "./coMoments.ts";
import type { SquareMatrix } from "./matrix.ts";
import { entry } from "./matrix.ts";

/** A variance smaller than this part of the mean square about the centre is the rounding of zero. */
const roundingOfZero = 1e-12;

/** Weighted means about the centre the sums were taken from, and the covariance matrix with divisor W. */
export type Moments = { readonly mean: readonly number[]; readonly covariance: SquareMatrix };

/** Means and covariances from sums; null on a weightless base. A constant variable has variance exactly 0. */
export function momentsOf(coMoments: CoMoments): Moments | null {
  const { size, sums } = coMoments;
  const { w } = baseOf(coMoments);
  if (!(w > 0)) return null;
  const mean = Array.from({ length: size }, (_, i) => (sums[sumPlace(i)] ?? 0) / w);
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    const mi = mean[i] ?? 0;
    for (let j = 0; j <= i; j += 1) {
      const square = (sums[productPlace(size, i, j)] ?? 0) / w;
      const covariance = square - mi * (mean[j] ?? 0);
      const kept = i === j && covariance <= roundingOfZero * square ? 0 : covariance;
      values[i * size + j] = kept;
      values[j * size + i] = kept;
    }
  }
  return { mean, covariance: { size, values } };
}

/** The variables without variance, which no correlation can use. */
export function constantVariables(covariance: SquareMatrix): readonly number[] {
  return Array.from({ length: covariance.size }, (_, i) => i).filter((i) => !(entry(covariance, i, i) > 0));
}

/** The correlation matrix of a covariance matrix; null when a variable does not vary. */
export function correlationOf(covariance: SquareMatrix): SquareMatrix | null {
  const { size } = covariance;
  const deviations = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const variance = entry(covariance, i, i);
    if (!(variance > 0) || !Number.isFinite(variance)) return null;
    deviations[i] = Math.sqrt(variance);
  }
  const values = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j < size; j += 1) {
      const r = entry(covariance, i, j) / ((deviations[i] ?? 0) * (deviations[j] ?? 0));
      values[i * size + j] = i === j ? 1 : Math.min(1, Math.max(-1, r));
    }
  }
  return { size, values };
}

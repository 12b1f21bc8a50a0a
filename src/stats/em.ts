import type { BaseSums } from "./base.ts";
import { isLegalWeight } from "./base.ts";
import type { EmState, Pattern } from "./emSteps.ts";
import { improve, patternsOf, startingState } from "./emSteps.ts";
import type { Answers, Weights } from "./itemSums.ts";
import type { SquareMatrix } from "./matrix.ts";

/** Moments that allow for missing answers: means, covariances (divisor W), and both bases: any answer, all answers. */
export type EmMoments = {
  readonly mean: readonly number[];
  readonly covariance: SquareMatrix;
  readonly base: BaseSums;
  readonly complete: BaseSums;
  readonly steps: number;
};

/** EM is used when complete rows are fewer than this part of the rows with any answer; listwise otherwise. */
export const listwiseFrom = 0.95;

/** A driver with a larger part of missing answers is dropped. */
export const mostMissing = 0.4;

const mostSteps = 10_000;

/**
 * Weighted EM moments of the saturated normal model (Dempster, Laird & Rubin 1977; = full-information moments), starting
 * from available-case means and a diagonal covariance, until no element changes by 1e-9; null when singular, without
 * rows, or with a column nobody answered.
 */
export function emMoments(columns: readonly Answers[], weights?: Weights): EmMoments | null {
  const patterns = patternsOf(columns);
  const w = legalWeights(columns[0]?.length ?? 0, weights);
  const fit = fitEm(patterns, columns.length, w);
  if (fit === null) return null;
  return {
    mean: Array.from(fit.state.mean),
    covariance: { size: columns.length, values: fit.state.covariance },
    base: baseOfPatterns(patterns, w),
    complete: baseOfPatterns(
      patterns.filter(({ hidden }) => hidden.length === 0),
      w,
    ),
    steps: fit.steps,
  };
}

/** Row weights with missing and illegal ones 0, which leaves the row out. */
export function legalWeights(n: number, weights?: Weights): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => {
    const w = weights === undefined ? 1 : weights[row];
    return isLegalWeight(w) ? w : 0;
  });
}

/** The converged moments of prepared rows, from a given state or from available cases; null when there are none. */
export function fitEm(
  patterns: readonly Pattern[],
  size: number,
  weights: Float64Array,
  from: EmState | null = startingState(patterns, size, weights),
): { readonly state: EmState; readonly steps: number } | null {
  let state = from;
  for (let steps = 1; state !== null && size > 0 && steps <= mostSteps; steps += 1) {
    const next: EmState | null = improve(patterns, state, weights);
    if (next === null) return null;
    const change = Math.max(largestChange(state.mean, next.mean), largestChange(state.covariance, next.covariance));
    if (!Number.isFinite(change)) return null;
    if (change < 1e-9) return { state: next, steps };
    state = next;
  }
  return null;
}

function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < after.length; i += 1) largest = Math.max(largest, Math.abs((after[i] ?? 0) - (before[i] ?? 0)));
  return largest;
}

function baseOfPatterns(patterns: readonly Pattern[], weights: Float64Array): BaseSums {
  const sums = { n: 0, w: 0, ww: 0 };
  for (const row of patterns.flatMap(({ rows }) => rows)) {
    const w = weights[row] ?? 0;
    if (!(w > 0)) continue;
    sums.n += 1;
    sums.w += w;
    sums.ww += w * w;
  }
  return sums;
}

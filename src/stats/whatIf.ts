import type { Interval } from "./figure.ts";
import { itemSums } from "./itemSums.ts";
import type { LinearFit, LinearProblem } from "./leastSquares.ts";
import { combinationVariance, leastSquares } from "./leastSquares.ts";
import { weightedMean } from "./mean.ts";
import { fitAlone } from "./oneDriver.ts";
import { t975 } from "./studentT.ts";

/** Associated change of the outcome's mean when drivers move by `delta`, with what the next wave's mean may then be. */
export type WhatIf = Interval & {
  readonly value: number;
  readonly standardError: number;
  readonly fit: LinearFit;
  readonly currentMean: number;
  readonly predictedMean: number;
  readonly nextWave: (Interval & { readonly standardError: number }) | null;
  /** The same change, adding each driver's own one-driver regression: the others move as they usually do. */
  readonly unadjusted: readonly number[];
};

/**
 * Change bᵀΔ by weighted least squares with its sandwich t interval, others held fixed, beside the one-driver changes; the
 * next wave's observed mean adds the errors of today's mean and of `nextWaveSize` new answers. Null when not estimable.
 */
export function whatIf(problem: LinearProblem, delta: readonly number[], nextWaveSize: number): WhatIf | null {
  const fit = leastSquares(problem);
  const mean = weightedMean(itemSums(problem.outcomes, problem.weights));
  if (fit === null || mean.value === null || mean.standardError === null) return null;
  const combination = [0, ...delta];
  const value = fit.coefficients.reduce((sum, b, j) => sum + b * (combination[j] ?? 0), 0);
  const variance = combinationVariance(fit.sandwich, combination);
  const standardError = Math.sqrt(variance);
  const t = t975(fit.df);
  const half = t * standardError;
  const unadjusted = delta.map((move, j) => move * (fitAlone(problem, j)?.coefficients[1] ?? 0));
  const predictedMean = mean.value + value;
  return {
    value,
    lower: value - half,
    upper: value + half,
    standardError,
    fit,
    currentMean: mean.value,
    predictedMean,
    nextWave:
      nextWaveSize > 0
        ? nextMean(predictedMean, {
            error: mean.standardError,
            nEffective: mean.nEffective,
            variance,
            size: nextWaveSize,
            t,
          })
        : null,
    unadjusted,
  };
}

type NextWave = {
  readonly error: number;
  readonly nEffective: number;
  readonly variance: number;
  readonly size: number;
  readonly t: number;
};

function nextMean(predicted: number, { error, nEffective, variance, size, t }: NextWave) {
  const spread = error * error * nEffective; // s_y², the variance of one answer
  const standardError = Math.sqrt(error * error + spread / size + variance);
  return { standardError, lower: predicted - t * standardError, upper: predicted + t * standardError };
}

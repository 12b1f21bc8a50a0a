import type { Interval } from "./figure.ts";
import { combinationVariance, leastSquares, type LinearFit, type LinearProblem } from "./leastSquares.ts";
import { t975 } from "./studentT.ts";

/** A change of the outcome's mean with its 95 % interval. */
export type Change = Interval & { readonly value: number };

/** The change that goes with one driver moving by `delta` in a fit, by the sandwich's t interval; drivers count from 0. */
export function changeOf({ coefficients, sandwich, df }: LinearFit, driver: number, delta: number): Change {
  const combination = coefficients.map((_, j) => (j === driver + 1 ? delta : 0));
  const value = delta * (coefficients[driver + 1] ?? 0);
  const half = t975(df) * Math.sqrt(combinationVariance(sandwich, combination));
  return { value, lower: value - half, upper: value + half };
}

/** The regression on one driver alone: the others move along as they usually do. Null when not estimable. */
export const fitAlone = (problem: LinearProblem, driver: number): LinearFit | null =>
  leastSquares({ ...problem, rows: problem.rows.map((row) => [row[driver] ?? 0]) });

import { isLegalWeight } from "./base.ts";
import { fewestPerDriver } from "./gates.ts";
import { orthogonalise, spread } from "./johnson.ts";
import type { Importance } from "./lmg.ts";
import type { LogisticProblem, NoFit } from "./logistic.ts";
import { dot, logisticProbability, logisticRegression } from "./logistic.ts";
import { entry, matrix } from "./matrix.ts";

/** Logistic relative weights: their parts sum to R²_O, beside McFadden's R² and the intercept of the orthogonal fit. */
export type LogisticWeights = Importance & {
  readonly status: "fitted";
  readonly intercept: number;
  readonly mcFadden: number;
};

/** Whether a 0/1 outcome has enough events and non-events for its drivers: the fewer of them at least 10 a driver. */
export function hasEnoughEvents(events: number, nonEvents: number, drivers: number): boolean {
  return Math.min(events, nonEvents) >= eventsNeeded(drivers);
}

/** How many events, and non-events, a number of drivers asks for. */
export const eventsNeeded = (drivers: number): number => fewestPerDriver * drivers;

/**
 * Relative weights of a 0/1 outcome (Tonidandel & LeBreton 2010): logistic regression on the orthogonal counterparts of
 * the standardised drivers, standardised by √R²_O/sd(logit) (Menard 2004), carried back by Λ.
 */
export function logisticRelativeWeights({ outcomes, rows, weights }: LogisticProblem): LogisticWeights | NoFit {
  const w = outcomes.map((_, i) => {
    const weight = weights === undefined ? 1 : weights[i];
    return isLegalWeight(weight) ? weight : 0;
  });
  const total = w.reduce((sum, value) => sum + value, 0);
  const drivers = rows[0]?.length ?? 0;
  if (!(total > 0) || drivers === 0) return { status: "not-computed", reason: "no-data" };

  const columns = Array.from({ length: drivers }, (_, j) =>
    standardise(
      rows.map((row) => row[j] ?? 0),
      w,
    ),
  );
  if (columns.includes(null)) return { status: "not-computed", reason: "singular" };
  const standard = columns.filter((column) => column !== null);
  const orthogonal = orthogonalise(matrix(standard.map((a) => standard.map((b) => weightedMean(a, b, w, total)))));
  if (orthogonal === null) return { status: "not-computed", reason: "singular" };
  const turned = rows.map((_, i) =>
    standard.map((_, j) =>
      standard.reduce((sum, column, k) => sum + (column[i] ?? 0) * entry(orthogonal.inverseRoot, k, j), 0),
    ),
  );

  const fit = logisticRegression({ outcomes, rows: turned, weights: w });
  if (fit.status !== "fitted") return fit;
  const r = correlation(outcomes, fit.logOdds.map(logisticProbability), w);
  const deviation = Math.sqrt(variance(fit.logOdds, w));
  const [intercept = 0, ...slopes] = fit.coefficients;
  const scale = deviation > 0 ? Math.abs(r) / deviation : 0;
  const share = dot(outcomes, w) / total;
  const empty = total * (share * Math.log(share) + (1 - share) * Math.log(1 - share));
  const result = spread(
    orthogonal.root,
    slopes.map((slope) => slope * scale),
  );
  return { status: "fitted", ...result, intercept, mcFadden: 1 - fit.logLikelihood / empty };
}

/** A column with weighted mean 0 and weighted variance (divisor W) 1; null when it does not vary. */
function standardise(column: readonly number[], w: readonly number[]): readonly number[] | null {
  const mean = dot(column, w) / w.reduce((sum, value) => sum + value, 0);
  const deviation = Math.sqrt(variance(column, w));
  return deviation > 1e-12 * Math.max(1, Math.abs(mean)) ? column.map((value) => (value - mean) / deviation) : null;
}

function variance(values: readonly number[], w: readonly number[]): number {
  const total = w.reduce((sum, value) => sum + value, 0);
  const mean = dot(values, w) / total;
  return values.reduce((sum, value, i) => sum + (w[i] ?? 0) * (value - mean) ** 2, 0) / total;
}

function correlation(a: readonly number[], b: readonly number[], w: readonly number[]): number {
  const [za, zb] = [standardise(a, w), standardise(b, w)];
  return za === null || zb === null
    ? 0
    : weightedMean(
        za,
        zb,
        w,
        w.reduce((sum, value) => sum + value, 0),
      );
}

function weightedMean(a: readonly number[], b: readonly number[], w: readonly number[], total: number): number {
  return a.reduce((sum, value, i) => sum + (w[i] ?? 0) * value * (b[i] ?? 0), 0) / total;
}

import { isLegalWeight } from "./base.ts";
import type { BaseSums } from "./base.ts";
import { invert } from "./cholesky.ts";
import type { Answers, Weights } from "./itemSums.ts";
import type { SquareMatrix } from "./matrix.ts";
import { entry, submatrix } from "./matrix.ts";

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

type Pattern = { readonly seen: readonly number[]; readonly hidden: readonly number[]; readonly rows: readonly Row[] };
type Row = { readonly values: readonly (number | null)[]; readonly w: number };

/**
 * Weighted EM moments of the saturated normal model (Dempster, Laird & Rubin 1977; = full-information moments), starting
 * from available-case means and a diagonal covariance, until no element changes by 1e-9; null when singular, without
 * rows, or with a column nobody answered.
 */
export function emMoments(columns: readonly Answers[], weights?: Weights, mostSteps = 10_000): EmMoments | null {
  const rows = (columns[0] ?? []).flatMap((_, i): Row[] => {
    const w = weights === undefined ? 1 : weights[i];
    const values = columns.map((column) => column[i] ?? null);
    return isLegalWeight(w) && w > 0 && values.some((value) => value !== null) ? [{ values, w }] : [];
  });
  const start = startingMoments(rows, columns.length);
  if (start === null) return null;
  const patterns = patternsOf(rows, columns.length);
  let { mean, covariance } = start;
  for (let step = 1; step <= mostSteps; step += 1) {
    const next = improve(patterns, mean, covariance);
    if (next === null) return null;
    const change = Math.max(largestChange(mean, next.mean), largestChange(covariance.values, next.covariance.values));
    ({ mean, covariance } = next);
    if (!Number.isFinite(change)) return null;
    if (change < 1e-9) {
      const complete = rows.filter(({ values }) => values.every((value) => value !== null));
      return {
        mean: Array.from(mean),
        covariance,
        base: baseOfRows(rows),
        complete: baseOfRows(complete),
        steps: step,
      };
    }
  }
  return null;
}

type State = { readonly mean: Float64Array; readonly covariance: SquareMatrix };

function startingMoments(rows: readonly Row[], size: number): State | null {
  const mean = new Float64Array(size);
  const values = new Float64Array(size * size);
  for (let j = 0; j < size; j += 1) {
    const seen = rows.flatMap(({ values: row, w }) => {
      const x = row[j] ?? null;
      return x === null ? [] : [{ x, w }];
    });
    const total = seen.reduce((sum, { w }) => sum + w, 0);
    if (!(total > 0)) return null;
    const centre = seen.reduce((sum, { x, w }) => sum + w * x, 0) / total;
    mean[j] = centre;
    values[j * size + j] = seen.reduce((sum, { x, w }) => sum + w * (x - centre) ** 2, 0) / total;
  }
  return { mean, covariance: { size, values } };
}

/** Rows with the same answers missing share one regression. */
function patternsOf(rows: readonly Row[], size: number): readonly Pattern[] {
  const byMask = new Map<string, Row[]>();
  for (const row of rows) {
    const mask = row.values.map((value) => (value === null ? "0" : "1")).join("");
    const members = byMask.get(mask);
    if (members === undefined) byMask.set(mask, [row]);
    else members.push(row);
  }
  const places = Array.from({ length: size }, (_, j) => j);
  return [...byMask].map(([mask, members]) => ({
    seen: places.filter((j) => mask[j] === "1"),
    hidden: places.filter((j) => mask[j] === "0"),
    rows: members,
  }));
}

/** One EM step: expected values and cross-products of every row, then the moments they imply. */
function improve(patterns: readonly Pattern[], mean: Float64Array, covariance: SquareMatrix): State | null {
  const { size } = covariance;
  const sums = new Float64Array(size);
  const products = new Float64Array(size * size); // about the old mean, which keeps the digits; lower triangle only
  let total = 0;
  for (const { seen, hidden, rows } of patterns) {
    const inverse = invert(submatrix(covariance, seen));
    if (inverse === null) return null;
    const slopes = hidden.map((m) =>
      seen.map((_, o) => seen.reduce((sum, k, place) => sum + entry(covariance, m, k) * entry(inverse, place, o), 0)),
    );
    let weight = 0;
    for (const { values, w } of rows) {
      const deviation = new Float64Array(size);
      for (const o of seen) deviation[o] = (values[o] ?? 0) - (mean[o] ?? 0);
      hidden.forEach((m, h) => {
        deviation[m] = seen.reduce((sum, o, place) => sum + (slopes[h]?.[place] ?? 0) * (deviation[o] ?? 0), 0);
      });
      weight += w;
      for (let i = 0; i < size; i += 1) {
        const wx = w * (deviation[i] ?? 0);
        sums[i] = (sums[i] ?? 0) + wx;
        for (let j = 0; j <= i; j += 1)
          products[i * size + j] = (products[i * size + j] ?? 0) + wx * (deviation[j] ?? 0);
      }
    }
    total += weight;
    hidden.forEach((m, h) => {
      for (const n of hidden) {
        const explained = seen.reduce((sum, o, place) => sum + (slopes[h]?.[place] ?? 0) * entry(covariance, o, n), 0);
        products[m * size + n] = (products[m * size + n] ?? 0) + weight * (entry(covariance, m, n) - explained);
      }
    });
  }
  const shift = sums.map((sum) => sum / total);
  const values = products.map((sum, place) => {
    const [i, j] = [Math.floor(place / size), place % size];
    const lower = j <= i ? sum : (products[j * size + i] ?? 0); // only the lower triangle was added up
    return lower / total - (shift[i] ?? 0) * (shift[j] ?? 0);
  });
  return { mean: mean.map((m, j) => m + (shift[j] ?? 0)), covariance: { size, values } };
}

function largestChange(before: Float64Array, after: Float64Array): number {
  return after.reduce((most, value, i) => Math.max(most, Math.abs(value - (before[i] ?? 0))), 0);
}

function baseOfRows(rows: readonly Row[]): BaseSums {
  const w = rows.reduce((sum, row) => sum + row.w, 0);
  return { n: rows.length, w, ww: rows.reduce((sum, row) => sum + row.w * row.w, 0) };
}

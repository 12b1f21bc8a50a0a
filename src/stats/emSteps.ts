import type { Answers } from "./itemSums.ts";

/** Rows with the same answers missing, which share one regression; `values` holds their answers, 0 where missing. */
export type Pattern = {
  readonly seen: readonly number[];
  readonly hidden: readonly number[];
  readonly rows: readonly number[];
  readonly values: Float64Array;
};

/** Means and the covariance matrix, row by row, in the course of EM. */
export type EmState = { readonly mean: Float64Array; readonly covariance: Float64Array };

/** A residual variance below this part of the variance means that the answers seen repeat each other. */
const singular = 1e-12;

/** The rows with any answer, by pattern. */
export function patternsOf(columns: readonly Answers[]): readonly Pattern[] {
  const byMask = new Map<string, number[]>();
  (columns[0] ?? []).forEach((_, row) => {
    const mask = columns.map((column) => ((column[row] ?? null) === null ? "0" : "1")).join("");
    const rows = byMask.get(mask);
    if (rows === undefined) byMask.set(mask, [row]);
    else rows.push(row);
  });
  const places = columns.map((_, place) => place);
  return [...byMask].flatMap(([mask, rows]) => {
    const seen = places.filter((place) => mask[place] === "1");
    if (seen.length === 0) return [];
    const values = Float64Array.from(rows.flatMap((row) => columns.map((column) => column[row] ?? 0)));
    return [{ seen, hidden: places.filter((place) => mask[place] === "0"), rows, values }];
  });
}

/** Available-case means and variances with no covariance; null when a column has no weighted answer. */
export function startingState(patterns: readonly Pattern[], size: number, weights: Float64Array): EmState | null {
  const [total, mean, variance] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const visit = (add: (place: number, w: number, value: number) => void) => {
    for (const { seen, rows, values } of patterns) {
      rows.forEach((row, k) => {
        const w = weights[row] ?? 0;
        if (w > 0) for (const place of seen) add(place, w, values[k * size + place] ?? 0);
      });
    }
  };
  visit((place, w, value) => {
    total[place] = (total[place] ?? 0) + w;
    mean[place] = (mean[place] ?? 0) + w * value;
  });
  if (total.some((sum) => !(sum > 0))) return null;
  mean.forEach((sum, place) => (mean[place] = sum / (total[place] ?? 1)));
  visit((place, w, value) => {
    variance[place] = (variance[place] ?? 0) + w * (value - (mean[place] ?? 0)) ** 2;
  });
  const covariance = new Float64Array(size * size);
  variance.forEach((sum, place) => (covariance[place * size + place] = sum / (total[place] ?? 1)));
  return { mean, covariance };
}

/** One EM step: expected values and cross-products of every row about the old mean, then the moments they imply; null when singular. */
export function improve(
  patterns: readonly Pattern[],
  { mean, covariance }: EmState,
  weights: Float64Array,
): EmState | null {
  const size = mean.length;
  const sums = new Float64Array(size);
  const products = new Float64Array(size * size); // lower triangle only
  const swept = new Float64Array(size * size);
  const deviation = new Float64Array(size);
  let total = 0;
  for (const { seen, hidden, rows, values } of patterns) {
    let weight = 0;
    for (let k = 0; k < rows.length; k += 1) {
      const w = weights[rows[k] ?? 0] ?? 0;
      if (!(w > 0)) continue;
      if (weight === 0 && !sweepSeen(swept, covariance, size, seen)) return null;
      weight += w;
      for (const o of seen) deviation[o] = (values[k * size + o] ?? 0) - (mean[o] ?? 0);
      for (const h of hidden) {
        let expected = 0;
        for (const o of seen) expected += (swept[h * size + o] ?? 0) * (deviation[o] ?? 0);
        deviation[h] = expected;
      }
      for (let i = 0; i < size; i += 1) {
        const wx = w * (deviation[i] ?? 0);
        sums[i] = (sums[i] ?? 0) + wx;
        for (let j = 0; j <= i; j += 1)
          products[i * size + j] = (products[i * size + j] ?? 0) + wx * (deviation[j] ?? 0);
      }
    }
    total += weight;
    if (weight === 0) continue;
    for (const i of hidden) {
      for (const j of hidden)
        products[i * size + j] = (products[i * size + j] ?? 0) + weight * (swept[i * size + j] ?? 0);
    }
  }
  const shift = sums.map((sum) => sum / total);
  const next = new Float64Array(size * size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const value = (products[i * size + j] ?? 0) / total - (shift[i] ?? 0) * (shift[j] ?? 0);
      next[i * size + j] = value;
      next[j * size + i] = value;
    }
  }
  return { mean: mean.map((m, place) => m + (shift[place] ?? 0)), covariance: next };
}

/**
 * The covariance swept on the variables seen (Beaton 1964): rows of hidden ones then hold their regression slopes on the
 * seen, and their covariance given the seen. False when the seen repeat each other.
 */
function sweepSeen(into: Float64Array, covariance: Float64Array, size: number, seen: readonly number[]): boolean {
  into.set(covariance);
  for (const k of seen) {
    const pivot = into[k * size + k] ?? 0;
    if (!(pivot > singular * (covariance[k * size + k] ?? 0))) return false;
    for (let i = 0; i < size; i += 1) {
      if (i === k) continue;
      const slope = (into[i * size + k] ?? 0) / pivot;
      if (slope !== 0) {
        for (let j = 0; j < size; j += 1) {
          if (j !== k) into[i * size + j] = (into[i * size + j] ?? 0) - slope * (into[k * size + j] ?? 0);
        }
      }
      into[i * size + k] = slope;
    }
    for (let j = 0; j < size; j += 1) if (j !== k) into[k * size + j] = (into[k * size + j] ?? 0) / pivot;
    into[k * size + k] = -1 / pivot;
  }
  return true;
}

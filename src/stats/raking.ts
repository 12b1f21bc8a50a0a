import { designEffect, effectiveN } from "./base.ts";
import { costlyDesignEffect, leastEfficient } from "./gates.ts";

/** Target shares of one margin's categories, in a fixed order. */
export type Margin = { readonly variable: string; readonly targets: Readonly<Record<string, number>> };

/** One respondent's category per margin; null or absent is missing. */
export type RakingRow = Readonly<Record<string, string | null>>;

/** What stops raking; never guessed around. */
export type RakingError =
  | { readonly status: "error"; readonly error: "targets-sum"; readonly variable: string; readonly sum: number }
  | { readonly status: "error"; readonly error: "empty-category"; readonly variable: string; readonly category: string }
  | {
      readonly status: "error";
      readonly error: "unknown-category";
      readonly variable: string;
      readonly category: string;
    }
  | { readonly status: "error"; readonly error: "no-rows" };

/** Weights of mean 1 in row order, how they were reached, and what is printed with them. */
export type Raked = {
  readonly status: "raked";
  readonly weights: readonly number[];
  readonly passes: number;
  readonly rounds: number;
  readonly isConverged: boolean;
  readonly largestMarginError: number;
  readonly summary: WeightSummary;
};

/** What is printed with any weights: deff > 2 warns, n_eff/n < .3 refuses. */
export type WeightSummary = {
  readonly n: number;
  readonly nEffective: number;
  readonly designEffect: number | null;
  readonly smallest: number | null;
  readonly largest: number | null;
  readonly verdict: "ok" | "warn" | "refuse";
};

/** Bounds of a trimmed weight: at most 5 times the mean and no floor unless set otherwise. */
export type Bounds = { readonly cap: number; readonly floor: number };

const marginTolerance = 1e-9;
const mostPasses = 200;
const mostRounds = 50;

/**
 * Weights raked to the margins in the order given (Deming & Stephan 1940; as R `survey::rake`); with bounds, rake and
 * clamp in turn (DeBell & Krosnick 2009). A missing value is skipped in its margin's step. With `counts`, each row stands
 * for so many respondents of one pattern and start weight, who all end with the same weight.
 */
export function rake(
  rows: readonly RakingRow[],
  margins: readonly Margin[],
  bounds: Bounds | null = null,
  startWeights?: ArrayLike<number>,
  counts: ArrayLike<number> = rows.map(() => 1),
): Raked | RakingError {
  const counted = rows.filter((_, i) => (startWeights?.[i] ?? 1) > 0);
  const error = findError(counted, margins);
  if (error !== null) return error;
  const prepared = margins.map((margin) => prepare(rows, margin, counts));
  const weights = Float64Array.from(rows, (_, i) => startWeights?.[i] ?? 1);
  scaleToMean(weights, counts);
  let passes = 0;
  if (bounds === null) {
    passes = rakeInPlace(weights, prepared, counts);
    const largestMarginError = marginError(weights, prepared);
    const isConverged = largestMarginError < marginTolerance;
    return done(weights, counts, { passes, rounds: 0, isConverged, largestMarginError });
  }
  const slack = 1e-9; // raking again after a clamp lands beside the bound
  for (let round = 1; round <= mostRounds; round += 1) {
    passes += rakeInPlace(weights, prepared, counts);
    const largestMarginError = marginError(weights, prepared);
    if (weights.every((w) => w <= bounds.cap + slack && w >= bounds.floor - slack)) {
      return done(weights, counts, {
        passes,
        rounds: round,
        isConverged: largestMarginError < marginTolerance,
        largestMarginError,
      });
    }
    weights.forEach((w, i) => (weights[i] = Math.min(bounds.cap, Math.max(bounds.floor, w))));
  }
  const largestMarginError = marginError(weights, prepared);
  return done(weights, counts, { passes, rounds: mostRounds, isConverged: false, largestMarginError });
}

/** n, effective n, design effect and range of weights; with `counts`, of so many respondents each. */
export function summariseWeights(weights: ArrayLike<number>, counts?: ArrayLike<number>): WeightSummary {
  const base = { n: 0, w: 0, ww: 0 };
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < weights.length; i += 1) {
    const [w, count] = [weights[i] ?? 0, counts?.[i] ?? 1];
    base.n += count;
    base.w += count * w;
    base.ww += count * w * w;
    smallest = Math.min(smallest, w);
    largest = Math.max(largest, w);
  }
  const nEffective = effectiveN(base);
  const deff = designEffect(base);
  return {
    n: base.n,
    nEffective,
    designEffect: deff,
    smallest: weights.length > 0 ? smallest : null,
    largest: weights.length > 0 ? largest : null,
    verdict:
      nEffective < leastEfficient * base.n ? "refuse" : deff !== null && deff > costlyDesignEffect ? "warn" : "ok",
  };
}

type PreparedMargin = {
  readonly categories: Int32Array;
  readonly targets: readonly number[];
  readonly counts: ArrayLike<number>;
};

function prepare(rows: readonly RakingRow[], { variable, targets }: Margin, counts: ArrayLike<number>): PreparedMargin {
  const names = Object.keys(targets);
  const sum = sumOf(Object.values(targets));
  return {
    categories: Int32Array.from(rows, (row) => names.indexOf(row[variable] ?? "")),
    targets: names.map((name) => (targets[name] ?? 0) / sum),
    counts,
  };
}

function findError(rows: readonly RakingRow[], margins: readonly Margin[]): RakingError | null {
  for (const { variable, targets } of margins) {
    const sum = sumOf(Object.values(targets));
    if (!(Math.abs(sum - 1) <= 1e-6)) return { status: "error", error: "targets-sum", variable, sum };
  }
  if (rows.length === 0) return { status: "error", error: "no-rows" };
  for (const { variable, targets } of margins) {
    const present = new Set(rows.flatMap((row) => row[variable] ?? []));
    const unknown = [...present].find((category) => !Object.hasOwn(targets, category));
    if (unknown !== undefined) return { status: "error", error: "unknown-category", variable, category: unknown };
    const empty = Object.entries(targets).find(([category, target]) => target > 0 && !present.has(category));
    if (empty !== undefined) return { status: "error", error: "empty-category", variable, category: empty[0] };
  }
  return null;
}

/** Passes over all margins until every one fits; returns how many. */
function rakeInPlace(weights: Float64Array, margins: readonly PreparedMargin[], counts: ArrayLike<number>): number {
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    for (const margin of margins) {
      const current = totals(weights, margin);
      const total = sumOf(current);
      const factors = margin.targets.map((target, c) =>
        (current[c] ?? 0) > 0 ? (target * total) / (current[c] ?? 1) : 1,
      );
      margin.categories.forEach((c, i) => (weights[i] = (weights[i] ?? 0) * (c < 0 ? 1 : (factors[c] ?? 1))));
    }
    if (marginError(weights, margins) < marginTolerance) {
      scaleToMean(weights, counts);
      return pass;
    }
  }
  scaleToMean(weights, counts);
  return mostPasses;
}

/** The largest difference between a category's share and its target, over all margins. */
function marginError(weights: Float64Array, margins: readonly PreparedMargin[]): number {
  let largest = 0;
  for (const margin of margins) {
    const current = totals(weights, margin);
    const total = sumOf(current);
    margin.targets.forEach((target, c) => (largest = Math.max(largest, Math.abs((current[c] ?? 0) / total - target))));
  }
  return largest;
}

function totals(weights: Float64Array, { categories, targets, counts }: PreparedMargin): readonly number[] {
  const sums = targets.map(() => 0);
  categories.forEach((c, i) => {
    if (c >= 0) sums[c] = (sums[c] ?? 0) + (weights[i] ?? 0) * (counts[i] ?? 1);
  });
  return sums;
}

function scaleToMean(weights: Float64Array, counts: ArrayLike<number>): void {
  const { n, w: total } = weights.reduce(
    (sums, w, i) => ({ n: sums.n + (counts[i] ?? 1), w: sums.w + w * (counts[i] ?? 1) }),
    { n: 0, w: 0 },
  );
  weights.forEach((w, i) => (weights[i] = (w * n) / total));
}

function done(
  weights: Float64Array,
  counts: ArrayLike<number>,
  reached: Pick<Raked, "passes" | "rounds" | "isConverged" | "largestMarginError">,
): Raked {
  return { status: "raked", weights: Array.from(weights), ...reached, summary: summariseWeights(weights, counts) };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

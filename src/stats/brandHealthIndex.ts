import type { Interval } from "./figure.ts";
import { combinationError } from "./linearisation.ts";
import { z975 } from "./normal.ts";
import { midRanks } from "./ranks.ts";
import { publishedSeed, random } from "./random.ts";

/** One component on 0–100 and its weight in the index; null when it is not available. */
export type IndexComponent = { readonly value: number | null; readonly weight: number };

/** The index with its decomposition in the order given, or why it is withheld. */
export type BrandHealthIndex = {
  readonly value: number | null;
  readonly contributions: readonly (number | null)[];
  /** The part of all weight that is available: below .8 withheld, below 1 renormalised and flagged. */
  readonly availableWeight: number;
  readonly isRenormalised: boolean;
  /** Place of the lowest component, which is always named. */
  readonly lowest: number | null;
};

/** Weighted sum of components on 0–100, renormalised when 80–99 % of the weight is available (OECD/JRC Handbook 2008). */
export function brandHealthIndex(components: readonly IndexComponent[]): BrandHealthIndex {
  const all = components.reduce((sum, { weight }) => sum + weight, 0);
  const present = components.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0);
  const availableWeight = all > 0 ? present / all : 0;
  const isWithheld = availableWeight < 0.8 - 1e-12;
  const contributions = components.map(({ value, weight }) =>
    value === null || isWithheld ? null : (weight * value) / present,
  );
  const known = components.flatMap(({ value }, place) => (value === null ? [] : [{ value, place }]));
  const lowest = known.reduce<{ value: number; place: number } | null>(
    (least, next) => (least === null || next.value < least.value ? next : least),
    null,
  );
  return {
    value: isWithheld ? null : contributions.reduce<number>((sum, part) => sum + (part ?? 0), 0),
    contributions,
    availableWeight,
    isRenormalised: !isWithheld && availableWeight < 1 - 1e-12,
    lowest: lowest?.place ?? null,
  };
}

/** Survey components as stretched means of the same respondents: coefficient = weight × stretch to 0–100. */
export type SurveyPart = {
  readonly coefficients: readonly number[];
  readonly products: readonly (readonly number[])[];
  readonly n: number;
};

/**
 * Standard error of the index: influences of one respondent are added over survey components before squaring, errors of
 * separate sources (already × weight) add as variances; null when the survey part cannot be estimated.
 */
export function indexError(survey: SurveyPart | null, separateErrors: readonly number[]): number | null {
  const joint = survey === null ? 0 : combinationError(survey.coefficients, survey.products, survey.n);
  return joint === null ? null : Math.hypot(joint, ...separateErrors);
}

/** The index with a normal 95 % interval. */
export function indexInterval(value: number | null, standardError: number | null): Interval {
  if (value === null || standardError === null) return { lower: null, upper: null };
  return { lower: value - z975 * standardError, upper: value + z975 * standardError };
}

/** The change between two readings with the same weights, split exactly over the components; null when either lacks one. */
export function indexChange(
  now: readonly IndexComponent[],
  before: readonly IndexComponent[],
): { readonly value: number; readonly parts: readonly number[] } | null {
  const total = now.reduce((sum, { weight }) => sum + weight, 0);
  const parts: number[] = [];
  for (const [k, { value, weight }] of now.entries()) {
    const old = before[k]?.value ?? null;
    if (value === null || old === null) return null;
    parts.push((weight / total) * (value - old));
  }
  return { value: parts.reduce((sum, part) => sum + part, 0), parts };
}

/** The best and worst rank of each brand over seeded weights drawn evenly from all possible ones (Dirichlet(1)), 1 the highest index. */
export function rankRange(
  brands: readonly (readonly number[])[],
  draws = 999,
  seed = publishedSeed,
): readonly { readonly best: number; readonly worst: number }[] {
  const { uniform } = random(seed);
  const range = brands.map(() => ({ best: Infinity, worst: 0 }));
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = (brands[0] ?? []).map(() => -Math.log(1 - uniform()));
    const ranks = midRanks(
      brands.map((values) => values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)),
    );
    ranks.forEach((rank, i) => {
      const { best, worst } = range[i] ?? { best: rank, worst: rank };
      range[i] = { best: Math.min(best, rank), worst: Math.max(worst, rank) };
    });
  }
  return range;
}

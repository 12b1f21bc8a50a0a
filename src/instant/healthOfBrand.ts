import { healthParts, type HealthGap, type HealthPartId } from "../domain/brandHealth.ts";
import type { Brand } from "../domain/brand.ts";
import type { Figure } from "../domain/figure.ts";
import { brandHealth, healthSums, partPairSums, partSums, surveyedParts } from "../metrics/definitions/brandHealth.ts";
import { experience } from "../metrics/definitions/experience.ts";
import { stageMetrics } from "../metrics/definitions/funnel.ts";
import { nps } from "../metrics/definitions/nps.ts";
import { npsOfBrand } from "../metrics/definitions/npsOfBrand.ts";
import { starMean } from "../metrics/definitions/starMean.ts";
import { figureOf, noFigure } from "../metrics/figureOf.ts";
import type { EvidenceSource } from "../metrics/view.ts";
import { brandHealthIndex, indexError, indexInterval } from "../stats/brandHealthIndex.ts";
import { influenceMatrix } from "../stats/linearisation.ts";
import { weightedMean } from "../stats/mean.ts";
import { effectiveN } from "../stats/base.ts";
import type { When } from "./fold.ts";
import type { Scene } from "./scene.ts";

/** One hospital's parts in one period, and all that an index over any of them needs. */
export type HealthOfBrand = {
  readonly brand: Brand;
  readonly figures: Readonly<Record<HealthPartId, Figure>>;
  /** 0–100; null where the part does not pass the ladder. */
  readonly scores: Readonly<Record<HealthPartId, number | null>>;
  readonly n: number;
  readonly nEffective: number;
  /** The standard error of Σ coefficient × score, with coefficients in the order of `healthParts`; null where unknown. */
  readonly error: (coefficients: readonly number[]) => number | null;
};

/** How far a survey part's answers are stretched to 0–100, in the order of `surveyedParts`. */
const stretches = [100, 100, 50, 1] as const;

/** The parts of one hospital's index over the months that `when` gives each source. */
export function healthOfBrand(scene: Scene, brand: Brand, when: (source: EvidenceSource) => When): HealthOfBrand {
  const { reader } = scene;
  const keys = { brand: brand.name };
  const survey = when("survey");
  const figures = {
    aware: reader.figure(stageMetrics.aware, survey, keys),
    consider: reader.figure(stageMetrics.consider, survey, keys),
    nps: brand.role === "own" ? reader.figure(nps, survey) : reader.figure(npsOfBrand, survey, keys),
    experience: reader.figure(experience, survey, keys),
    stars: reader.figure(starMean, when("review"), keys),
  };
  const sums = reader.sums(healthSums, survey, keys);
  const items = surveyedParts.map((part) => partSums(sums, part));
  const { n = 0, w = 0, ww = 0 } = sums;
  const stars = weightedMean(reader.sums(starMean.counted, when("review"), keys));
  return {
    brand,
    figures,
    scores: Object.fromEntries(healthParts.map((part) => [part, scoreOf(part, figures[part])])) as Record<
      HealthPartId,
      number | null
    >, // one entry per part
    n,
    nEffective: effectiveN({ n, w, ww }),
    error: (coefficients) => {
      const used = surveyedParts.flatMap((part, place) => ((coefficients[place] ?? 0) === 0 ? [] : [{ part, place }]));
      const products = influenceMatrix(
        used.flatMap(({ place }) => items[place] ?? []),
        (i, j) => partPairSums(sums, used[i]?.part ?? "aware", used[j]?.part ?? "aware"),
      );
      const starWeight = coefficients[surveyedParts.length] ?? 0;
      if (products === null || (starWeight !== 0 && stars.standardError === null)) return null;
      const survey = used.map(({ place }) => (coefficients[place] ?? 0) * (stretches[place] ?? 1));
      return indexError(used.length === 0 ? null : { coefficients: survey, products, n }, [
        starWeight * 25 * (stars.standardError ?? 0),
      ]);
    },
  };
}

/** Why a figure is no part of the index; null where it is one: it passes the ladder of statuses without reserve of its base. */
export function gapOf({ status }: Figure): HealthGap | null {
  if (status === "no-data") return "no-data";
  if (status === "suppressed") return "withheld";
  return status === "low-base" || status === "unreliable" ? "too-few" : null;
}

/** The index over some of a hospital's parts: value, decomposition and standard error. */
export function indexOver(
  { scores, error }: Pick<HealthOfBrand, "scores" | "error">,
  weights: Readonly<Record<HealthPartId, number>>,
  only: readonly HealthPartId[] = healthParts,
) {
  const counts = (part: HealthPartId) => only.includes(part) && weights[part] > 0;
  const index = brandHealthIndex(
    healthParts.map((part) => ({ value: counts(part) ? scores[part] : null, weight: weights[part] })),
  );
  const present = healthParts.map((part) => (counts(part) && scores[part] !== null ? weights[part] : 0));
  const total = present.reduce((sum, weight) => sum + weight, 0);
  const coefficients = present.map((weight) => (total > 0 ? weight / total : 0));
  return { ...index, coefficients, standardError: index.value === null ? null : error(coefficients) };
}

/** An index as a figure: its base are the respondents behind it, or the reviews where only they are. */
export function indexFigure(
  { n, nEffective, figures, scores }: HealthOfBrand,
  { value, standardError }: { readonly value: number | null; readonly standardError: number | null },
  keys: Figure["keys"],
): Figure {
  if (value === null) return noFigure(brandHealth.id, keys, "score");
  const isSurveyed = (["aware", "consider", "nps", "experience"] as const).some((part) => scores[part] !== null);
  const base = isSurveyed ? { n, nEffective } : figures.stars;
  return figureOf(
    { value, ...indexInterval(value, standardError), n: base.n, nEffective: base.nEffective },
    { metric: brandHealth.id, keys, unit: "score", isPublic: !isSurveyed, numerator: null, share: null },
  );
}

function scoreOf(part: HealthPartId, figure: Figure): number | null {
  if (figure.value === null || gapOf(figure) !== null) return null;
  switch (part) {
    case "aware":
    case "consider":
      return 100 * figure.value;
    case "nps":
      return (figure.value + 100) / 2;
    case "experience":
      return figure.value;
    case "stars":
      return 25 * (figure.value - 1);
  }
}

import {
  equalHealthWeights,
  healthParts,
  type BrandHealth,
  type HealthPartId,
  type HealthWeights,
} from "../domain/brandHealth.ts";
import type { Brand } from "../domain/brand.ts";
import type { Difference } from "../domain/figure.ts";
import { differences, noDifference, type Comparison } from "../metrics/changes.ts";
import type { RawDifference } from "../metrics/metric.ts";
import { indexChange } from "../stats/brandHealthIndex.ts";
import { normalDifference } from "../stats/meanDifference.ts";
import { minimumDetectableMean } from "../stats/minimumDetectable.ts";
import { gapOf, healthOfBrand, indexFigure, indexOver, type HealthOfBrand } from "./healthOfBrand.ts";
import { healthRows } from "./healthRows.ts";
import { unfinished, type Scene } from "./scene.ts";

/**
 * The brand health index (statistical specification §9) with its decomposition, its change and its places among the hospitals;
 * null without an own hospital or any part of it.
 */
export function brandHealthOf(scene: Scene, settled: boolean): BrandHealth | null {
  const { own, rivals, now, before, data } = scene;
  if (own === null) return null;
  const ours = healthOfBrand(scene, own, now);
  if (healthParts.every((part) => ours.figures[part].status === "no-data")) return null;
  const weights = data.workspace.healthWeights ?? equalHealthWeights;
  const total = healthParts.reduce((sum, part) => sum + weights[part], 0);
  const { contributions, availableWeight, lowest, ...index } = indexOver(ours, weights);
  const hasEarlier = before("survey") !== "never" || before("review") !== "never";
  const [change, ...changes] = changesOf(scene, ours, hasEarlier ? healthOfBrand(scene, own, before) : null, weights);
  return {
    index: indexFigure(ours, index, { brand: own.name }),
    weights,
    available: availableWeight,
    parts: healthParts.map((part, place) => ({
      part,
      weight: total > 0 ? weights[part] / total : 0,
      figure: ours.figures[part],
      score: ours.scores[part],
      points: contributions[place] ?? null,
      gap: gapOf(ours.figures[part]),
      change: changes[place] ?? noDifference("no-earlier-period"),
    })),
    lowest: lowest === null ? null : (healthParts[lowest] ?? null),
    change: change ?? noDifference("no-earlier-period"),
    ...healthRows([ours, ...rivals.map((rival: Brand) => healthOfBrand(scene, rival, now))], weights, settled),
  };
}

/**
 * The change of the index and, part by part, what adds up to it: one family of tests. Two readings of different parts are not
 * compared, for their difference would be that of the parts.
 */
function changesOf(
  scene: Scene,
  now: HealthOfBrand,
  before: HealthOfBrand | null,
  weights: HealthWeights,
): readonly Difference[] {
  const [index, earlier] = [indexOver(now, weights), before === null ? null : indexOver(before, weights)];
  const isComparable =
    before !== null &&
    healthParts.every((part) => weights[part] === 0 || (now.scores[part] === null) === (before.scores[part] === null));
  const split =
    before === null || earlier === null || !isComparable
      ? null
      : indexChange(present(now, weights), present(before, weights));
  const places = healthParts.filter((part) => now.scores[part] !== null && weights[part] > 0);
  const whole: Comparison = {
    now: indexFigure(now, index, {}),
    before: before === null || earlier === null ? null : indexFigure(before, earlier, {}),
    raw: split === null || index.value === null || earlier === null ? null : rawOf(split.value, index, earlier),
    ...reachOf(scene, healthParts),
  };
  const parts = healthParts.map((part, place): Comparison => {
    const value = split?.parts[places.indexOf(part)];
    const alone = index.coefficients.map((weight, k) => (k === place ? weight : 0));
    return {
      now: now.figures[part],
      before: before?.figures[part] ?? null,
      raw:
        value === undefined || before === null || index.value === null
          ? null
          : rawOf(value, { standardError: now.error(alone) }, { standardError: before.error(alone) }),
      ...reachOf(scene, [part]),
    };
  });
  return differences([whole, ...parts]);
}

const present = ({ scores }: HealthOfBrand, weights: HealthWeights) =>
  healthParts.flatMap((part) =>
    scores[part] === null || weights[part] === 0 ? [] : [{ value: scores[part], weight: weights[part] }],
  );

type Known = { readonly standardError: number | null };

/** A change whose two readings rest on different respondents and reviews: their variances add. */
function rawOf(change: number, now: Known, before: Known): RawDifference {
  const error =
    now.standardError === null || before.standardError === null
      ? null
      : Math.hypot(now.standardError, before.standardError);
  const { value, lower, upper, p } = normalDifference(change, error);
  return {
    value,
    lower,
    upper,
    p,
    minimumDetectable: minimumDetectableMean(now.standardError, before.standardError),
  };
}

/** The source of these parts that did not complete a period compared, if any. */
function reachOf(scene: Scene, parts: readonly HealthPartId[]): ReturnType<typeof unfinished> {
  const survey = parts.some((part) => part !== "stars") ? unfinished(scene, "survey") : {};
  const review = parts.includes("stars") ? unfinished(scene, "review") : {};
  return "reaches" in survey ? survey : review;
}

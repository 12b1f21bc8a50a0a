import type { Attribute } from "../../domain/filter.ts";
import type { GivenWeights, Wave, Weighting, WeightingProblem } from "../../domain/weighting.ts";
import { formatNumber, formatPeriod, formatShare } from "../format.ts";
import { listWords } from "./lists.ts";
import { attributeLabels } from "./panels.ts";
import { leastEfficient, smallestTestedBase } from "../../stats/gates.ts";

/** What opens the sheet on which a survey is weighted. */
export const weightTheSurvey = "Weight the survey";

const delivered: Readonly<Record<GivenWeights, string>> = {
  all: "with the weights delivered in the file",
  some: "with the weights delivered in some files; answers of the others count once each",
  none: "no weights: every answer counts once",
};

/** A wave by its label, its quarters, or as undated. */
export const waveName = ({ label, quarters }: Wave): string =>
  label ?? (quarters === null ? "undated answers" : formatPeriod(quarters));

const lower = (attribute: Attribute): string => attributeLabels[attribute].toLowerCase();

/** Why a survey is not weighted as asked, and what would help. */
export function weightingProblem(problem: WeightingProblem): string {
  switch (problem.kind) {
    case "sum":
      return `The shares of ${lower(problem.attribute)} add to ${formatNumber(problem.sum, 1)}%, not to 100%.`;
    case "empty":
      return `There are no answers in “${listWords(problem.categories)}” (${lower(problem.attribute)}) in ${waveName(problem.wave)}: merge it with a neighbour.`;
    case "unknown":
      return `The survey has answers in “${problem.category}” (${lower(problem.attribute)}), which has no share yet.`;
    case "small-wave":
      return `${waveName(problem.wave)} has fewer than ${String(smallestTestedBase)} answers: too few to weight by itself.`;
    case "inefficient": {
      const { wave, n, nEffective } = problem.wave;
      return `In ${waveName(wave)} ${formatNumber(n)} answers would count as no more than ${formatNumber(nEffective)}: less than ${formatShare(leastEfficient)} is left. Merge small categories, or weight on fewer attributes.`;
    }
    case "no-survey":
      return "There is no survey to weight.";
  }
}

const ofOneWave: readonly WeightingProblem["kind"][] = ["empty", "small-wave", "inefficient"];

/** The same for all waves together: which others fail too, and why those that could be weighted are not. */
export function weightingRefusal({
  problem,
  alsoIn = [],
}: Pick<Extract<Weighting, { readonly state: "refused" }>, "problem" | "alsoIn">): string {
  if (!ofOneWave.includes(problem.kind)) return weightingProblem(problem);
  const others = alsoIn.length === 0 ? "" : ` ${listWords(alsoIn.map(waveName))} cannot be weighted either.`;
  return `${weightingProblem(problem)}${others} No wave is weighted while one is not: a change between them would be one of weights.`;
}

const marginNames = (margins: readonly { readonly attribute: Attribute }[]): string =>
  listWords(margins.map(({ attribute }) => lower(attribute)));

/** How the survey is weighted, in a line. */
export function weightingInBrief(weighting: Weighting): string {
  if (weighting.state === "delivered") return `Survey: ${delivered[weighting.given]}.`;
  const names = marginNames(weighting.margins);
  if (weighting.state === "refused")
    return `Survey: ${delivered[weighting.given]}. Not weighted to ${names}: ${weightingRefusal(weighting)}`;
  const effects = weighting.waves.map(({ designEffect }) => designEffect ?? 1);
  const [least, most] = [Math.min(...effects), Math.max(...effects)].map((effect) => formatNumber(effect, 2));
  const range = least === most ? (least ?? "") : `${least ?? ""} to ${most ?? ""}`;
  return `Survey: weighted to the population’s ${names}, each wave by itself; design effect ${range}.`;
}

/** How the survey is weighted, as the explanation of a survey figure says it. */
export function weightingInFull(weighting: Weighting): string {
  if (weighting.state !== "raked") return weightingInBrief(weighting);
  const start = weighting.given === "none" ? "one vote each" : "the delivered weights";
  const cut = weighting.waves.some(({ trimmed }) => trimmed > 0) ? " Weights are cut at five times the mean." : "";
  return `${weightingInBrief(weighting)} Raked from ${start}.${cut} The interval is approximate: it takes the weights as fixed.`;
}

import type { ToneModel } from "../../src/voice/tone/toneModel.ts";
import { toneFeatures, toneWords } from "../../src/voice/tone/toneWords.ts";
import type { ToneComment } from "./comments.ts";

/** A word must stand in this many comments to be learnt. */
const leastComments = 3;
/** Ridge penalty on each weight. */
const ridge = 1;
const mostSteps = 1500;
const smallestStep = 1e-4;

type Problem = {
  readonly features: readonly string[];
  /** By comment, the places of its features. */
  readonly rows: readonly (readonly number[])[];
  readonly praised: readonly boolean[];
  readonly weights: readonly number[];
};

/** The model of clear comments: ridge logistic regression on words, praise and complaint given equal weight in total. */
export function fitTone(comments: readonly ToneComment[]): ToneModel {
  const problem = problemOf(comments.filter(({ tone }) => tone !== 0));
  const coefficients = fitLogistic(problem);
  const hundredths = (value: number) => Math.round(value * 100);
  return {
    intercept: hundredths(coefficients[problem.features.length] ?? 0),
    words: problem.features.join(" "),
    weights: problem.features.map((_, place) => hundredths(coefficients[place] ?? 0)),
  };
}

function problemOf(comments: readonly ToneComment[]): Problem {
  const texts = comments.map(({ text }) => toneFeatures(toneWords(text)));
  const counts = new Map<string, number>();
  for (const feature of texts.flatMap((text) => [...text])) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const features = [...counts].flatMap(([feature, count]) => (count < leastComments ? [] : [feature])).toSorted();
  const place = new Map(features.map((feature, index) => [feature, index]));
  const praised = comments.map(({ tone }) => tone > 0);
  const praises = praised.filter(Boolean).length;
  // Another hospital's share of praise is not the training set's: the words decide, not the base rate.
  const weightOf = (praise: boolean) => comments.length / 2 / (praise ? praises : comments.length - praises);
  return {
    features,
    rows: texts.map((text) => [...text].flatMap((feature) => place.get(feature) ?? [])),
    praised,
    weights: praised.map(weightOf),
  };
}

/**
 * Coefficients, the intercept last and unpenalised. Each step minimises a separable quadratic that lies above the loss
 * (Böhning & Lindsay 1988: the logistic's curvature is at most ¼), with Nesterov's momentum: no step size to choose.
 */
function fitLogistic({ features, rows, praised, weights }: Problem): Float64Array {
  const size = features.length;
  const curvature = new Float64Array(size + 1).fill(ridge);
  curvature[size] = 0;
  rows.forEach((row, index) => {
    const share = ((weights[index] ?? 0) * (row.length + 1)) / 4;
    for (const place of [...row, size]) curvature[place] = at(curvature, place) + share;
  });
  let current = new Float64Array(size + 1);
  let ahead = current.slice();
  let momentum = 1;
  for (let step = 0; step < mostSteps; step++) {
    const gradient = ahead.map((value, place) => (place === size ? 0 : ridge * value));
    rows.forEach((row, index) => {
      const logOdds = row.reduce((sum, place) => sum + at(ahead, place), at(ahead, size));
      const error = (weights[index] ?? 0) * (1 / (1 + Math.exp(-logOdds)) - (praised[index] === true ? 1 : 0));
      for (const place of row) gradient[place] = at(gradient, place) + error;
      gradient[size] = at(gradient, size) + error;
    });
    const next = ahead.map((value, place) => value - at(gradient, place) / at(curvature, place));
    const largest = next.reduce((most, value, place) => Math.max(most, Math.abs(value - at(current, place))), 0);
    const grown = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const before = current;
    ahead = next.map((value, place) => value + ((momentum - 1) / grown) * (value - at(before, place)));
    current = next;
    momentum = grown;
    if (largest < smallestStep) return current;
  }
  throw new Error(`The model of tone did not settle in ${mostSteps} steps.`);
}

const at = (values: Float64Array, place: number): number => values[place] ?? 0;

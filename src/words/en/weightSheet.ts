import type { Attribute } from "../../domain/filter.ts";
import { formatNumber } from "../format.ts";
import { listWords } from "./lists.ts";
import { attributeLabels } from "./panels.ts";

/** The words of the sheet on which a survey is weighted. */
export const weightWords = {
  title: "Weight the survey to the population",
  note: "Enter what the population looks like, for instance from the census. Each wave is weighted by itself; an answer without a wave counts to its calendar quarter. Weights delivered with the survey are the better choice where there are any.",
  add: "Weight on",
  addNone: "choose an attribute",
  nothing: "No attribute of the survey has two to twenty categories to weight on.",
  category: "Category",
  sample: "In the survey",
  population: "In the population, %",
  shareOf: (attribute: Attribute, categories: readonly string[]): string =>
    `${attributeLabels[attribute]}: ${listWords(categories)}, percent of the population`,
  few: "1 to 10 people or their neighbour: not shown",
  merge: "Merge with the one above",
  mergeOf: (categories: readonly string[]): string => `Merge ${listWords(categories)} with the one above`,
  split: "Split",
  splitOf: (categories: readonly string[]): string => `Split ${listWords(categories)}`,
  remove: (attribute: Attribute): string => `Do not weight on ${attributeLabels[attribute].toLowerCase()}`,
  sum: (sum: number): string =>
    Math.abs(sum - 100) <= 1e-4
      ? "Adds to 100%."
      : `Adds to ${formatNumber(sum, 1)}%: ${formatNumber(Math.abs(100 - sum), 1)} ${sum < 100 ? "to go" : "too many"}.`,
  trying: "Working out the weights",
  stop: "Stop",
  stopped: "Stopped. Change a share to try again.",
  use: "Use these weights",
  takeOff: "Take the weights off",
  caption: "How the weights come out",
  columns: {
    wave: "Wave",
    n: "n",
    nEffective: "effective n",
    designEffect: "Design effect",
    smallest: "Smallest",
    largest: "Largest",
    trimmed: "Cut at 5",
    marginError: "Off target by",
  },
  points: (error: number): string => (error < 5e-4 ? "0 pts" : `${formatNumber(100 * error, 1)} pts`),
  costly:
    "A design effect above 2 costs more than half of the answers: figures get wide. Consider merging small categories.",
  approximate: "Intervals of weighted figures are approximate: they take the weights as fixed.",
} as const;

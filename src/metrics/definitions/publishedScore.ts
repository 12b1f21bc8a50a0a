import type { Figure } from "../../domain/figure.ts";
import { figureOf } from "../figureOf.ts";
import type { Explained } from "../metric.ts";

/** One hospital's own published score, and its place among the others. */
export const publishedScore: Explained = {
  id: "published-score",
  label: "Published score",
  question: "What does CMS publish of this hospital?",
  meaning:
    "The hospital's score on this measure as CMS publishes it, 0 to 100; the percentile is the percent of hospitals with a lower one.",
  formula:
    "the published linear mean (or top-box share); percentile: 100 × hospitals with a lower score ÷ hospitals with one",
  interval: "CMS publishes none with the score",
  base: "completed surveys of this hospital, where the file tells; for the percentile, hospitals with a score",
  exclusions: [],
  version: 1,
};

/** The mean of hospitals on one measure: of peers, of a state, of the nation. */
export const peerMean: Explained = {
  id: "peer-mean",
  label: "Mean of hospitals",
  question: "What do hospitals like this one score?",
  meaning:
    "The mean of the published scores of these hospitals, each counted once however many patients it has; so the national average is that of hospitals, not of patients.",
  formula: "Σ score ÷ hospitals",
  interval: "None: every hospital that CMS publishes is in it",
  base: "hospitals with a published score on the measure",
  exclusions: ["hospitals without a score on it"],
  version: 1,
};

/** A published score or a mean of such, of public files, so never suppressed; `n` 0 where the file does not tell. */
export const marketFigure = (
  metric: Explained,
  value: number | null,
  n: number,
  keys: Figure["keys"],
  unit: "score" | "count" = "score",
): Figure => {
  const estimate = { value, lower: null, upper: null, n, nEffective: n };
  const figure = figureOf(estimate, { metric: metric.id, keys, unit, isPublic: true, numerator: null, share: null });
  return n === 0 && value !== null ? { ...figure, value, status: "ok" } : figure;
};

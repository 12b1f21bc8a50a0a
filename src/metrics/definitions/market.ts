import type { Explained } from "../metric.ts";
import type { Question } from "../question.ts";
import { measureTexts } from "#words/measures.ts";

/** Market mode: which published measures go with recommendation across hospitals (LMG share of R², unweighted). */
export const market: Explained & { readonly scores: Question } = {
  id: "market",
  label: "Goes with recommendation, across hospitals",
  question: "Which measures go with recommendation across hospitals?",
  meaning:
    "How much of the difference between hospitals in recommendation is shared with this measure. It compares hospitals, not patients, and is not proof that improving the measure changes recommendation.",
  formula:
    "LMG (Shapley) share of R² over hospitals with every measure; the overall rating is left out: it repeats recommendation",
  interval: "Percentile bootstrap, 999 seeded replicates of hospitals",
  base: "hospitals with a published score on every measure, each counted once",
  exclusions: ["hospitals with a missing measure", "the overall rating"],
  version: 1,
  scores: {
    pieces: ["SELECT facility_id, name, state, hospital_type, ownership, measure, score, surveys FROM hospital_score"],
    values: [],
  },
};

/** The measure that market mode explains. */
export const recommendation = "H_RECMND";

/** The measure left out because it repeats recommendation. */
export const overallRating = "H_HSP_RATING";

const composites: Readonly<Record<string, string>> = {
  H_RECMND: "Recommendation",
  H_HSP_RATING: "Overall rating",
  H_COMP_1: "Nurse communication",
  H_COMP_2: "Doctor communication",
  H_COMP_3: "Staff responsiveness",
  H_COMP_4: "Pain management",
  H_COMP_5: "Medicine communication",
  H_COMP_6: "Discharge information",
  H_COMP_7: "Care transition",
  H_CLEAN: "Cleanliness",
  H_QUIET: "Quietness",
};

/** A published measure: the composite it reports, and whether as a linear mean or as a top-box share. */
export type PublishedMeasure = { readonly composite: string; readonly scale: "linear" | "top-box" };

/** Reads a CMS measure id; null for single items, middle and bottom boxes, stars and unknown ids. */
export function publishedMeasure(id: string): PublishedMeasure | null {
  const match = /^(.+?)(?:_HSP)?(?:(_LINEAR_SCORE)|(_A_P|_Y_P|_SA|_9_10|_DY))?$/.exec(id);
  const composite = match?.[1] ?? "";
  const known = composites[composite] === undefined && composites[id] !== undefined ? id : composite;
  if (composites[known] === undefined) return null;
  return { composite: known, scale: match?.[3] === undefined ? "linear" : "top-box" };
}

/** The CMS name of a composite. */
export const compositeLabel = (composite: string): string =>
  measureTexts[composite] ?? composites[composite] ?? composite;

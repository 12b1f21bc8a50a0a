import { buildCrm } from "./crm.ts";
import { buildReviews } from "./reviews.ts";
import { buildSurvey } from "./survey.ts";

/** File name → builder of its whole text, for the three exports of the worked example. */
export const RIVERSIDE_FILES: readonly (readonly [name: string, build: () => string])[] = [
  ["riverside-brand-survey.csv", buildSurvey],
  ["riverside-crm-leads.csv", buildCrm],
  ["riverside-reviews.csv", buildReviews],
];

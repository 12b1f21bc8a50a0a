import { defineMetric } from "../metric.ts";
import { npsFigure, npsFormula, npsInterval, npsSumsSql } from "../npsMetric.ts";

/** NPS of any hospital, ours or a rival's: promoters minus detractors, −100 to +100. */
export const npsOfBrand = defineMetric({
  id: "nps-of-brand",
  label: "NPS of a hospital",
  question: "Would people recommend this hospital?",
  meaning:
    "The share who would recommend the hospital (9 or 10 of 10) minus the share who would not (0 to 6), −100 to +100.",
  formula: npsFormula,
  interval: npsInterval,
  base: "respondents who gave the hospital a whole number from 0 to 10",
  exclusions: ["no answer", "answers outside 0–10", "rows without a legal weight"],
  version: 1,
  unit: "net",
  counted: { view: "brand_health", only: null, keys: ["brand"], sums: npsSumsSql, byGroup: false },
  over: null,
  figure: (of, keys) => npsFigure("nps-of-brand", of, keys),
});

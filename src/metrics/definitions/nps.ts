import { defineMetric } from "../metric.ts";
import { npsFigure, npsFormula, npsInterval, npsSumsSql } from "../npsMetric.ts";

/** NPS: promoters (9–10) minus detractors (0–6), −100 to +100. */
export const nps = defineMetric({
  id: "nps",
  label: "NPS",
  question: "Would people recommend us?",
  meaning: "The share who would recommend us (9 or 10 of 10) minus the share who would not (0 to 6), −100 to +100.",
  formula: npsFormula,
  interval: npsInterval,
  base: "respondents who gave a whole number from 0 to 10",
  exclusions: ["no answer", "answers outside 0–10", "rows without a legal weight"],
  version: 1,
  unit: "net",
  counted: { view: "survey", only: null, keys: [], sums: npsSumsSql, byGroup: false },
  over: null,
  figure: (of, keys) => npsFigure("nps", of, keys),
});

import { shareSums } from "../itemSums.ts";
import { defineMetric } from "../metric.ts";
import { shareFigure, wilsonInterval } from "../shareMetric.ts";

/** Preference: the share of respondents whose first choice is us. */
export const preference = defineMetric({
  id: "preference",
  label: "Prefer us",
  question: "How many would choose us first?",
  meaning: "Of the people asked which hospital is their first choice, the share who named us.",
  formula: "Σ weight × (first choice is us) ÷ Σ weight, over everyone asked for a first choice",
  interval: wilsonInterval,
  base: "respondents asked for their first choice",
  exclusions: ["no answer", "rows without a legal weight"],
  version: 1,
  unit: "share",
  counted: { view: "funnel", only: "role = 'own'", keys: [], sums: shareSums("prefer"), byGroup: false },
  over: null,
  figure: (sums, keys) => shareFigure("preference", sums, keys, false),
});

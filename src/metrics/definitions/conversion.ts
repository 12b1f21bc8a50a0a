import { shareSums } from "../itemSums.ts";
import { defineMetric } from "../metric.ts";
import { shareFigure, wilsonInterval } from "../shareMetric.ts";

/** Consideration → preference: the share of those who consider us whose first choice is us. */
export const conversion = defineMetric({
  id: "conversion",
  label: "Prefer us once considering",
  question: "Of those who consider us, how many would choose us first?",
  meaning: "Of the people who would consider us, the share whose first choice is us.",
  formula: "Σ weight × (first choice is us) ÷ Σ weight, over those who consider us and answered both questions",
  interval: wilsonInterval,
  base: "respondents who consider us and were asked for their first choice",
  exclusions: ["no answer to either question", "rows without a legal weight"],
  version: 1,
  unit: "share",
  counted: {
    view: "funnel",
    only: "role = 'own'",
    keys: [],
    sums: shareSums("(CASE WHEN consider = 1 THEN prefer END)"),
    byGroup: false,
  },
  over: null,
  figure: (sums, keys) => shareFigure("conversion", sums, keys, false),
});

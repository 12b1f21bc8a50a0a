import { shareSums } from "../itemSums.ts";
import { defineMetric } from "../metric.ts";
import { shareFigure, wilsonInterval } from "../shareMetric.ts";

/** Met: the share of a brand's raters for whom a gate is met (top two boxes, or yes). */
export const met = defineMetric({
  id: "met",
  label: "Met for",
  question: "For how many is this condition met?",
  meaning: "Of the people who judged the hospital on this condition, the share in the top two boxes, or who said yes.",
  formula: "Σ weight × (top 2 boxes or yes) ÷ Σ weight",
  interval: wilsonInterval,
  base: "respondents who judged the hospital on this condition",
  exclusions: ["don't know, not applicable, no answer", "rows without a legal weight"],
  version: 1,
  unit: "share",
  counted: { view: "rating", only: null, keys: ["brand", "driver"], sums: shareSums("met"), byGroup: false },
  over: null,
  figure: (sums, keys) => shareFigure("met", sums, keys, false),
});

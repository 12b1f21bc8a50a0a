import { weightedMean } from "../../stats/mean.ts";
import { figureOf } from "../figureOf.ts";
import { itemSums } from "../itemSums.ts";
import { defineMetric } from "../metric.ts";

/** Experience: how people rate a hospital over all rated drivers, 0–100. */
export const experience = defineMetric({
  id: "experience",
  label: "Experience",
  question: "How do people rate this hospital over all?",
  meaning:
    "Each person's average rating of the hospital over the drivers that are rated, averaged over people; the ends of the answer scale are read as 0 and 100.",
  formula: "Σ weight × (mean of the person's ratings, 0–100) ÷ Σ weight",
  interval: "t interval, 95%, with a linearised standard error, cut at the ends of the scale",
  base: "respondents who rated the hospital on at least one rated driver",
  exclusions: ["gates, signals and drivers put aside", "no answer", "rows without a legal weight"],
  version: 2,
  unit: "score",
  counted: { view: "brand_health", only: null, keys: ["brand"], sums: itemSums("experience"), byGroup: false },
  over: null,
  figure: (sums, keys) =>
    figureOf(weightedMean(sums), {
      metric: "experience",
      keys,
      unit: "score",
      isPublic: false,
      numerator: null,
      share: null,
      scale: [0, 100],
    }),
});

import { weightedMean } from "../../stats/mean.ts";
import { figureOf } from "../figureOf.ts";
import { itemSums } from "../itemSums.ts";
import { defineMetric } from "../metric.ts";

/** Mean star of the reviews about a hospital, 1–5. */
export const starMean = defineMetric({
  id: "star-mean",
  label: "Mean star",
  question: "How many stars do reviewers give this hospital?",
  meaning: "The average of the stars in public reviews about this hospital, 1 to 5.",
  formula: "Σ stars ÷ reviews with stars",
  interval: "t interval, 95 %, cut at 1 and 5; the reviews are all there are, so it describes chance in who writes",
  base: "public reviews about this hospital that carry stars",
  exclusions: ["reviews without stars, and yes/no sites", "the same author, text and day twice"],
  version: 2,
  unit: "stars",
  counted: {
    view: "public_text",
    only: "stars IS NOT NULL",
    keys: ["brand"],
    sums: itemSums("stars"),
    byGroup: false,
  },
  over: null,
  figure: (sums, keys) =>
    figureOf(weightedMean(sums), {
      metric: "star-mean",
      keys,
      unit: "stars",
      isPublic: true,
      numerator: null,
      share: null,
      scale: [1, 5],
    }),
});

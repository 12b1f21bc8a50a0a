import { pairSums, itemSums } from "../itemSums.ts";
import type { PairSum } from "../itemSums.ts";
import { defineMetric, type Counting } from "../metric.ts";
import { weightedMean } from "../../stats/mean.ts";
import { figureOf } from "../figureOf.ts";

/** Performance: the mean rating of a brand on a driver, 0–100. */
export const performance = defineMetric({
  id: "performance",
  label: "Performance",
  question: "How do people rate this hospital on this driver?",
  meaning: "The average rating on this driver, with the ends of its answer scale read as 0 and 100.",
  formula: "Σ weight × rating ÷ Σ weight, ratings brought to 0–100 by the declared ends of their scale",
  interval: "t interval, 95%, with a linearised standard error, cut at the ends of the scale",
  base: "respondents who rated the hospital on this driver",
  exclusions: ["don't know, not applicable, no answer", "rows without a legal weight"],
  version: 2,
  unit: "score",
  counted: { view: "rating", only: null, keys: ["brand", "driver"], sums: itemSums("rating"), byGroup: false },
  over: null,
  figure: (sums, keys) =>
    figureOf(weightedMean(sums), {
      metric: "performance",
      keys,
      unit: "score",
      isPublic: false,
      numerator: null,
      share: null,
      scale: [0, 100],
    }),
});

/** The sums a rival's ratings share with ours, over respondents who rated both on the driver. */
export const performancePair: Counting<PairSum> = {
  view: "rating_pair",
  only: null,
  keys: ["brand", "driver"],
  sums: pairSums("own_rating", "rating"),
  byGroup: false,
};

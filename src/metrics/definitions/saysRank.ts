import { weightedMean } from "../../stats/mean.ts";
import { figureOf } from "../figureOf.ts";
import { itemSums } from "../itemSums.ts";
import { defineMetric } from "../metric.ts";

/** Says, where drivers were only put in order: the mean rank of a driver, 1 for the first; lower is more important. */
export const saysRank = defineMetric({
  id: "says-rank",
  label: "Says, as a mean rank",
  question: "What do people say matters?",
  meaning:
    "Of the people who put reasons in order, the average place they gave this one: 1 is first, so a lower figure means more important. It is a place among the reasons that were asked, no share of people.",
  formula: "Σ weight × rank ÷ Σ weight",
  interval: "t interval, 95%, with a linearised standard error",
  base: "respondents who gave this reason a place",
  exclusions: ["not asked, or left without a place", "rows without a legal weight"],
  version: 1,
  unit: "rank",
  counted: { view: "stated", only: "rank IS NOT NULL", keys: ["driver"], sums: itemSums("rank"), byGroup: true },
  over: null,
  figure: (sums, keys) =>
    figureOf(weightedMean(sums), {
      metric: "says-rank",
      keys,
      unit: "rank",
      isPublic: false,
      numerator: null,
      share: null,
    }),
});

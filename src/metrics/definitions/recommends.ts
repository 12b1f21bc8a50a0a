import { defineMetric } from "../metric.ts";
import { countedShare } from "../shareMetric.ts";

/** Recommended on yes/no sites: the share of reviews that recommend a hospital, where a site asks yes or no instead of stars. */
export const recommends = defineMetric({
  id: "review-recommends",
  label: "Recommended, on yes/no sites",
  question: "How many reviewers recommend this hospital?",
  meaning:
    "Of the reviews on sites that ask “do you recommend it?”, yes or no, the share that say yes. Apart from stars.",
  formula: "reviews that recommend ÷ reviews that say yes or no",
  interval: "Wilson score interval, 95 %; the reviews are all there are, so it describes chance in who writes",
  base: "public reviews about this hospital that answer yes or no",
  exclusions: ["reviews without a yes or no", "the same author, text and day twice"],
  version: 1,
  unit: "share",
  counted: {
    view: "public_text",
    only: "recommends IS NOT NULL",
    keys: ["brand"],
    sums: { asked: "count(*)", yes: "count(CASE WHEN recommends = 1 THEN 1 END)" },
    byGroup: false,
  },
  over: null,
  figure: ({ asked, yes }, keys) => countedShare("review-recommends", { count: yes, n: asked }, keys, true),
});

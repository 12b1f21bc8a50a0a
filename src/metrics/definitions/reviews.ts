import { defineMetric } from "../metric.ts";
import { countedShare } from "../shareMetric.ts";

/** Reviews 4–5★: the share of reviews about us with at least four stars, per review site. */
export const reviews = defineMetric({
  id: "reviews",
  label: "Reviews at 4–5★",
  question: "How do reviewers rate us?",
  meaning: "Of the public reviews about us that carry stars, the share with four or five.",
  formula: "reviews with at least 4 stars ÷ reviews with stars",
  interval: "Wilson score interval, 95%; the reviews are all there are, so it describes chance in who writes",
  base: "public reviews about us that carry stars",
  exclusions: ["reviews without stars", "the same author, text and day twice", "yes/no sites, which have no stars"],
  version: 1,
  unit: "share",
  counted: {
    view: "public_text",
    only: "role = 'own' AND stars IS NOT NULL",
    keys: ["site"],
    sums: { n: "count(*)", high: "count(CASE WHEN stars >= 4 THEN 1 END)" },
    byGroup: false,
  },
  over: null,
  figure: ({ n, high }, keys) => countedShare("reviews", { count: high, n }, keys, true),
});

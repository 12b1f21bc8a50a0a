import { defineMetric } from "../metric.ts";
import { countedShare } from "../shareMetric.ts";

/** Reply rate: the share of reviews about a hospital that it replied to, on sites whose export holds replies. */
export const replyRate = defineMetric({
  id: "reply-rate",
  label: "Reviews replied to",
  question: "How many reviews does this hospital reply to?",
  meaning: "Of the reviews about this hospital on sites whose export shows replies, the share that got one.",
  formula: "reviews with a reply ÷ reviews, on sites whose export holds at least one reply",
  interval: "Wilson score interval, 95 %; the reviews are all there are, so it describes chance in who writes",
  base: "reviews about this hospital on sites that export replies",
  exclusions: [
    "sites whose export shows no reply to anyone",
    "posts and comments",
    "the same author, text and day twice",
  ],
  version: 1,
  unit: "share",
  counted: {
    view: "public_text",
    only: "answerable = 1 AND kind = 'review'",
    keys: ["brand"],
    sums: { reviews: "count(*)", replied: "coalesce(sum(replied), 0)" },
    byGroup: false,
  },
  over: null,
  figure: ({ reviews, replied }, keys) => countedShare("reply-rate", { count: replied, n: reviews }, keys, true),
});

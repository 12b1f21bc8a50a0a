import type { Counting, Explained } from "../metric.ts";

const only = "reply_days IS NOT NULL AND kind = 'review'";

/** Median days from a review to its reply, in words; a median is no sum, so it is read off counts by day. */
export const replyDays: Explained = {
  id: "reply-days",
  label: "Days to reply",
  question: "How long does a reply to a review take?",
  meaning: "Half of the replies to reviews about this hospital came within this many days of the review, half later.",
  formula: "median of the days from the review to its reply",
  interval: "none: a median of all replies there are",
  base: "reviews about this hospital with a dated reply",
  exclusions: ["reviews without a reply", "replies dated before their review", "the same author, text and day twice"],
  version: 1,
};

/** Replies by hospital and the days they took. */
export const repliesByDays = {
  view: "public_text",
  only,
  keys: ["brand", "reply_days"],
  sums: { count: "count(*)" },
  byGroup: false,
} as const satisfies Counting;

/** The median as the engine gives it: what the explanation shows. It does not add up, so memory holds the counts instead. */
export const medianDays = {
  ...repliesByDays,
  sums: { n: "count(*)", days: "median(CAST(reply_days AS INTEGER))" },
} as const satisfies Counting;

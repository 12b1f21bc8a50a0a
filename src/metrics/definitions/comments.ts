import { defineMetric } from "../metric.ts";
import { shareFigure, wilsonInterval } from "../shareMetric.ts";

/** The share of respondents' own comments that mention a driver; survey answers, so small groups are withheld. */
export const comments = defineMetric({
  id: "comments",
  label: "In survey comments",
  question: "What do people bring up in a comment?",
  meaning:
    "Of the people who wrote a comment of at least three words in a survey, the share whose comment mentions this driver. What the survey asked shapes what they write, so this stands beside what is written in public, never in it.",
  formula: "Σ weight of those whose comment mentions the driver ÷ Σ weight of those with a comment",
  interval: wilsonInterval,
  base: "respondents with a comment of at least three words",
  exclusions: ["comments under three words", "comments about another hospital", "rows without a legal weight"],
  version: 1,
  unit: "share",
  counted: {
    view: "comment_mention",
    only: null,
    keys: ["driver"],
    sums: { c: "count(*)", wy: "coalesce(sum(weight), 0)" },
    byGroup: false,
  },
  over: {
    view: "survey_comment",
    only: null,
    keys: [],
    sums: { n: "count(*)", w: "coalesce(sum(weight), 0)", ww: "coalesce(sum(weight * weight), 0)" },
    byGroup: false,
  },
  figure: (sums, keys) => shareFigure("comments", sums, keys, false),
});

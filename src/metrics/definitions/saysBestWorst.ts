import type { Counting, Explained } from "../metric.ts";

/** Says, where people chose the best and the worst of a few reasons at a time (MaxDiff), in words; reckoned from the sums below. */
export const saysBestWorst: Explained = {
  id: "says-best-worst",
  label: "Says, by best and worst",
  question: "What do people say matters?",
  meaning:
    "People were shown a few reasons at a time and chose the one that matters most and the one that matters least. The share is this reason's part of all preference for the reasons shown; all parts add to 100%. With k reasons of equal weight each would have 100% ÷ k.",
  formula:
    "score s = (Σ weight × best − Σ weight × worst) ÷ Σ weight × shown; utility = ln((1 + s) ÷ (1 − s)); share = e^utility ÷ Σ e^utility over the reasons (Lipovetsky & Conklin 2014). A score of ±1 is corrected by half a count",
  interval:
    "Percentile bootstrap, 95%: 999 seeded replicates of 200 groups of respondents, so that one person's tasks stay together",
  base: "respondents who were shown this reason; the statement gives the sums of every reason",
  exclusions: ["tasks without an answer", "reasons that stand for no driver", "rows without a legal weight"],
  version: 1,
};

/** The sums behind it, per driver: of respondents, of tasks, and of what clusters a respondent's tasks. */
export const bestWorstSums = {
  view: "stated",
  only: "shown IS NOT NULL",
  keys: ["driver"],
  sums: {
    n: "count(*)",
    w: "coalesce(sum(weight), 0)",
    ww: "coalesce(sum(weight * weight), 0)",
    tasks: "coalesce(sum(shown), 0)",
    u: "coalesce(sum(weight * (best - worst)), 0)",
    d: "coalesce(sum(weight * shown), 0)",
    uu: "coalesce(sum(weight * weight * (best - worst) * (best - worst)), 0)",
    ud: "coalesce(sum(weight * weight * (best - worst) * shown), 0)",
    dd: "coalesce(sum(weight * weight * shown * shown), 0)",
  },
  byGroup: true,
} as const satisfies Counting;

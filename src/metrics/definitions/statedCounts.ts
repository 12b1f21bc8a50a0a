import type { Counting } from "../metric.ts";

/** Answers behind *says*, by how they were asked: cited or not, importance rated where nothing could be cited, best–worst tasks, ranks. */
export const statedCounts = {
  view: "stated",
  only: null,
  keys: [],
  sums: {
    cited: "count(cited)",
    rated: "count(CASE WHEN cited IS NULL THEN cites END)",
    shown: "count(shown)",
    ranked: "count(rank)",
  },
  byGroup: false,
} as const satisfies Counting;

import type { Counting } from "../metric.ts";

/** Answers behind *says*, by how they were asked: cited or not, or importance rated where nothing could be cited. */
export const statedCounts = {
  view: "stated",
  only: null,
  keys: [],
  sums: { cited: "count(cited)", rated: "count(CASE WHEN cited IS NULL THEN cites END)" },
  byGroup: false,
} as const satisfies Counting;

import type { Counting } from "../metric.ts";

/** CRM records by whether they are old enough for conversion to be read. */
export const leadCounts = {
  view: "lead",
  only: null,
  keys: [],
  sums: { mature: "count(CASE WHEN mature = 1 THEN 1 END)", immature: "count(CASE WHEN mature = 0 THEN 1 END)" },
  byGroup: false,
} as const satisfies Counting;

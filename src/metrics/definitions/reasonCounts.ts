import type { Counting } from "../metric.ts";

const sums = { all: "count(*)", reasoned: "count(CASE WHEN reasoned = 1 THEN 1 END)" } as const;

/** Selections, and those of them with a reason that is known as a driver. */
export const reasonCounts = {
  view: "selection",
  only: null,
  keys: [],
  sums,
  byGroup: false,
} as const satisfies Counting;

/** Records that went elsewhere, and those of them with a reason that is known as a driver. */
export const lostCounts = { view: "lost", only: null, keys: [], sums, byGroup: false } as const satisfies Counting;

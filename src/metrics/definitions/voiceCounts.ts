import type { Counting } from "../metric.ts";

/** Texts about us, those whose tone is read by machine, and reviews by stars; stars between two whole numbers count as the lower, as in the share of 4–5 stars. */
export const starCounts = {
  view: "public_text",
  only: "role = 'own'",
  keys: [],
  sums: {
    texts: "count(CASE WHEN words >= 3 THEN 1 END)",
    read: "count(CASE WHEN words >= 3 THEN read_tone END)",
    reviews: "count(CASE WHEN kind = 'review' THEN 1 END)",
    s1: "count(CASE WHEN floor(stars) = 1 THEN 1 END)",
    s2: "count(CASE WHEN floor(stars) = 2 THEN 1 END)",
    s3: "count(CASE WHEN floor(stars) = 3 THEN 1 END)",
    s4: "count(CASE WHEN floor(stars) = 4 THEN 1 END)",
    s5: "count(CASE WHEN floor(stars) = 5 THEN 1 END)",
  },
  byGroup: false,
} as const satisfies Counting;

/** Texts about us by driver and the phrase that was matched. */
export const phraseCounts = {
  view: "own_mention",
  only: "phrase IS NOT NULL",
  keys: ["driver", "phrase"],
  sums: { count: "count(*)" },
  byGroup: false,
} as const satisfies Counting;

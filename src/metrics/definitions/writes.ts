import { defineMetric, type Counting } from "../metric.ts";
import { countedShare } from "../shareMetric.ts";

/** The texts about us that may mention a driver. */
export const writesBase = {
  view: "public_text",
  only: "role = 'own' AND words >= 3",
  keys: [],
  sums: { texts: "count(*)" },
  byGroup: true,
} as const satisfies Counting;

/** Writes: the share of public texts about us, of at least three words, that mention a driver. */
export const writes = defineMetric({
  id: "writes",
  label: "Writes",
  question: "What do people write about us?",
  meaning: "Of the reviews and posts about us with at least three words, the share that mention this driver.",
  formula: "texts that mention the driver ÷ texts with at least 3 words",
  interval: "Wilson score interval, 95%; the texts are all there are, so it describes chance in who writes",
  base: "reviews and posts about us with at least three words",
  exclusions: ["texts under three words", "the same author, text and day twice"],
  version: 1,
  unit: "share",
  counted: { view: "own_mention", only: null, keys: ["driver"], sums: { mentions: "count(*)" }, byGroup: true },
  over: writesBase,
  figure: ({ mentions, texts }, keys) => countedShare("writes", { count: mentions, n: texts }, keys, true),
});

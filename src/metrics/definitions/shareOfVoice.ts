import { wilson } from "../../stats/wilson.ts";
import { figureOf } from "../figureOf.ts";
import { defineMetric, type SumsOf } from "../metric.ts";

const only = "shared_site = 1 AND words >= 3";

/** Share of voice: the share of the texts about all hospitals compared, on the same sites, that are about one of them. */
export const shareOfVoice = defineMetric({
  id: "share-of-voice",
  label: "Share of voice",
  question: "How much of what is written is about this hospital?",
  meaning:
    "Of the reviews and posts about us and our competitors, on sites that have both, the share about this hospital. It says how much is written, not whether it is praise.",
  formula: "texts about this hospital ÷ texts about all hospitals compared",
  interval:
    "Wilson score interval, 95 %, on an effective n that counts an author of several texts once; none where a text is unsigned",
  base: "reviews and posts of at least three words, on sites with texts about us and about another hospital",
  exclusions: [
    "texts under three words",
    "sites that write of one side only",
    "a filter that leaves one hospital only",
    "the same author, text and day twice",
  ],
  version: 2,
  unit: "share",
  counted: { view: "public_text", only, keys: ["brand"], sums: { texts: "count(*)" }, byGroup: false },
  over: {
    view: "public_text",
    only,
    keys: [],
    sums: {
      all: "count(*)",
      signed: "count(author_texts)",
      /** Per text, the texts of its author: its sum over n texts is n when every author wrote once. */
      crowd: "coalesce(sum(author_texts), 0)",
    },
    byGroup: false,
  },
  figure: (sums, keys) => {
    const { texts, all } = sums;
    const value = all > 0 ? texts / all : null;
    const nEffective = effectiveAuthors(sums);
    const limits = value === null || nEffective === null ? null : wilson(value, nEffective);
    return figureOf(
      { value, lower: limits?.lower ?? null, upper: limits?.upper ?? null, n: all, nEffective: nEffective ?? all },
      { metric: "share-of-voice", keys, unit: "share", isPublic: true, numerator: null, share: value },
    );
  },
});

/** n² ÷ Σ of texts per author: Kish's effective n when an author's texts all say the same; null when one is unsigned. */
function effectiveAuthors({ all, signed, crowd }: SumsOf<"all" | "signed" | "crowd">): number | null {
  return signed < all || !(crowd > 0) ? null : (all * all) / crowd;
}

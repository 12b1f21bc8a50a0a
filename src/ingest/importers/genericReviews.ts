import { defineImporter } from "../importer.ts";
import { commonMissing } from "../rules.ts";

/** Any table of reviews, posts or comments, read by the words its headers use. Star scales are asked, never read off. */
export const genericReviews = defineImporter({
  id: "generic-reviews",
  label: "Reviews",
  source: "review",
  headerShape: "one",
  signature: { all: [], typical: [] },
  columns: [],
  readsCommonHeaders: true,
  missing: commonMissing,
  dateFormats: ["iso", "month-first", "day-first", "day-month-name", "epoch-seconds"],
  generic: true,
});

import { defineImporter } from "../importer.ts";
import { commonMissing } from "../rules.ts";

/** Google Trends, whatever the language: days, weeks or months, and a column for each term with its country in brackets. */
export const googleTrends = defineImporter({
  id: "google-trends",
  label: "Google Trends",
  source: "activity",
  headerShape: "one",
  signature: { all: [], typical: [], others: /^.+: \(.+\)$/, enough: 1 },
  columns: [],
  byPlace: { first: "active_on", others: "interest" },
  missing: commonMissing,
  dateFormats: ["iso", "year-month"],
  site: "Google Trends",
});

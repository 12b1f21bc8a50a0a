import { defineImporter } from "../importer.ts";

/** Google Trends, whatever the language: each column but the first is a term with its country in brackets. */
export const googleTrends = defineImporter({
  id: "google-trends",
  label: "Google Trends",
  source: "crm",
  headerShape: "one",
  signature: { all: [], typical: [], others: /^.+: \(.+\)$/, enough: 1 },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "Google Trends shows how often words are searched, which this page does not read yet.",
});

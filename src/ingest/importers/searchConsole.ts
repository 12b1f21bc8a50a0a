import { defineImporter } from "../importer.ts";

/** Queries, pages, countries, devices or days of Google Search Console: recognised and not loaded. */
export const searchConsole = defineImporter({
  id: "search-console",
  label: "Google Search Console",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Clicks", "Impressions", "CTR", "Position"],
    typical: ["Top queries", "Top pages", "Country", "Device", "Date", "Search Appearance"],
  },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "Search Console counts searches, which this page does not read yet.",
});

import { defineImporter } from "../importer.ts";
import { commonMissing, field, unread } from "../rules.ts";

/** Queries, pages, countries, devices or days of Google Search Console: the same clicks, broken down one way a file. */
export const searchConsole = defineImporter({
  id: "search-console",
  label: "Google Search Console",
  source: "activity",
  headerShape: "one",
  signature: {
    all: ["Clicks", "Impressions", "CTR", "Position"],
    typical: ["Top queries", "Top pages", "Country", "Device", "Date", "Search Appearance"],
  },
  columns: [
    field("active_on", "Date"),
    field("activity_query", "Top queries"),
    field("activity_page", "Top pages"),
    field("activity_country", "Country"),
    field("activity_device", "Device"),
    field("activity_appearance", "Search Appearance"),
    field("clicks", "Clicks"),
    field("impressions", "Impressions"),
    unread("CTR", "Position"),
  ],
  missing: commonMissing,
  dateFormats: ["iso", "month-first", "day-first"],
  site: "Google Search",
});

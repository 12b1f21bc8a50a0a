import { defineImporter } from "../importer.ts";
import { commonMissing, field } from "../rules.ts";

/** A report or exploration of Google Analytics 4: visits to the website by whatever its first column names. */
export const googleAnalytics = defineImporter({
  id: "google-analytics-4",
  label: "Google Analytics 4",
  source: "activity",
  headerShape: "one",
  signature: {
    all: ["Sessions", "Engaged sessions"],
    typical: [
      "Engagement rate",
      "Event count",
      "Key events",
      "Total revenue",
      "Active users",
      "Totals",
      "Events per session",
    ],
  },
  columns: [
    field("active_on", "Date", "Year month"),
    field("activity_campaign", "Session campaign", "Campaign"),
    field(
      "activity_source",
      "Session source",
      "Session source / medium",
      "Session primary channel group (Default Channel Group)",
      "Session default channel group",
    ),
    field("activity_page", "Landing page", "Landing page + query string", "Page path and screen class"),
    field("activity_country", "Country"),
    field("activity_device", "Device category"),
    field("visits", "Sessions"),
    field("engagements", "Engaged sessions"),
  ],
  missing: [...commonMissing, "(not set)"],
  dateFormats: ["iso", "year-month", "month-first", "day-first"],
  site: "Google Analytics",
});

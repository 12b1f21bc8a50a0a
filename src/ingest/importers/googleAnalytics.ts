import { defineImporter } from "../importer.ts";

/** A report or exploration of Google Analytics 4: recognised and not loaded. */
export const googleAnalytics = defineImporter({
  id: "google-analytics-4",
  label: "Google Analytics 4",
  source: "crm",
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
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "A Google Analytics report counts visits to the website, which this page does not read yet.",
});

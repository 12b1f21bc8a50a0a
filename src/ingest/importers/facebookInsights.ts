import { defineImporter } from "../importer.ts";

/** Facebook Insights, a row a post: recognised and not loaded. */
export const facebookInsights = defineImporter({
  id: "facebook-insights",
  label: "Facebook Insights",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["Lifetime Post Total Reach", "Lifetime Post Total Impressions"],
    typical: ["Type", "Category", "Paid", "Post Month", "Post Weekday", "Post Hour", "Page total likes"],
  },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence:
    "Facebook Insights counts reach and clicks, not what patients say. Drop the recommendations or comments of the page.",
});

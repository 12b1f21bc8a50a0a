import { defineImporter } from "../importer.ts";
import { commonMissing, field } from "../rules.ts";

/** A report of Google Ads: spend, impressions and clicks by campaign, for the days in its head or by its own column of days. */
export const googleAds = defineImporter({
  id: "google-ads",
  label: "Google Ads report",
  source: "activity",
  headerShape: "one",
  signature: {
    all: ["Impr.", "Cost"],
    typical: [
      "Campaign",
      "Campaign status",
      "Currency code",
      "Budget",
      "CTR",
      "Avg. CPC",
      "Clicks",
      "Interactions",
      "Conversions",
    ],
  },
  columns: [
    field("activity_campaign", "Campaign"),
    field("active_on", "Day", "Month", "Week"),
    field("currency", "Currency code"),
    field("spend", "Cost"),
    field("impressions", "Impr."),
    field("clicks", "Clicks"),
    field("engagements", "Interactions"),
  ],
  missing: commonMissing,
  dateFormats: ["iso", "year-month", "day-month-name", "month-first", "day-first"],
  site: "Google Ads",
});

import { defineImporter } from "../importer.ts";
import { commonMissing, field, unread } from "../rules.ts";

/**
 * Facebook Insights, a row a post. Reach and impressions are those of the post's whole life; clicks are all clicks in it
 * ("consumptions"). An export without a column of days does not tell when its posts appeared.
 */
export const facebookInsights = defineImporter({
  id: "facebook-insights",
  label: "Facebook Insights",
  source: "activity",
  headerShape: "one",
  signature: {
    all: ["Lifetime Post Total Reach", "Lifetime Post Total Impressions"],
    typical: ["Type", "Category", "Paid", "Post Month", "Post Weekday", "Post Hour", "Page total likes", "Permalink"],
  },
  columns: [
    field("activity_key", "Post ID"),
    field("active_on", "Posted"),
    field("activity_post", "Type"),
    field("reach", "Lifetime Post Total Reach"),
    field("impressions", "Lifetime Post Total Impressions"),
    field("clicks", "Lifetime Post Consumptions"),
    field("engagements", "Total Interactions"),
    unread("Permalink", "Post Message", "Category", "Paid"),
  ],
  missing: commonMissing,
  dateFormats: ["iso", "month-first", "day-first"],
  site: "Facebook",
});

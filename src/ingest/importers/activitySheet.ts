import { defineImporter } from "../importer.ts";
import { commonMissing, field } from "../rules.ts";

/** A sheet of one's own: what was spent on each campaign in each month, and for which driver. */
export const activitySheet = defineImporter({
  id: "activity-sheet",
  label: "Activity sheet (month, campaign, spend)",
  source: "activity",
  headerShape: "one",
  signature: { all: ["month", "campaign", "spend"], typical: [], none: ["state", "status"] },
  columns: [
    field("active_on", "month"),
    field("activity_campaign", "campaign"),
    field("activity_driver", "driver"),
    field("platform", "platform", "channel"),
    field("currency", "currency"),
    field("spend", "spend"),
    field("impressions", "impressions"),
    field("clicks", "clicks"),
  ],
  missing: commonMissing,
  dateFormats: ["year-month", "iso", "month-first", "day-first"],
  site: "own sheet",
});

import { defineImporter } from "../importer.ts";

/** Campaigns of Google Ads with spend and clicks: recognised and not loaded. */
export const googleAds = defineImporter({
  id: "google-ads",
  label: "Google Ads report",
  source: "crm",
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
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "A Google Ads report holds spend and clicks by campaign, which this page does not read yet.",
});

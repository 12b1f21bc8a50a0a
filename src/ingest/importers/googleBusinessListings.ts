import { defineImporter } from "../importer.ts";
import { commonMissing, field, unread } from "../rules.ts";

const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** The bulk file of Google Business Profile, a row a place, as Google shows it. A day marked x is closed. */
export const googleBusinessListings = defineImporter({
  id: "google-business-listings",
  label: "Google Business Profile listings",
  source: "listing",
  headerShape: "one",
  signature: {
    all: ["Store code", "Business name"],
    typical: [
      "Address line 1",
      "Locality",
      "Administrative area",
      "Country / Region",
      "Postal code",
      "Primary phone",
      "Sunday hours",
      "Special hours",
    ],
  },
  columns: [
    field("place_code", "Store code"),
    field("place_name", "Business name"),
    field("place_address", "Address line 1", "Address line 2", "Address line 3"),
    field("place_city", "Locality"),
    field("place_postcode", "Postal code"),
    field("place_phone", "Primary phone"),
    field("place_website", "Website"),
    field("place_category", "Primary category"),
    field("place_hours", ...days.map((day) => `${day} hours`)),
    unread("Special hours", "Additional phones", "Google updates", "Status"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  site: "Google",
});

import { defineImporter } from "../importer.ts";

/** The bulk file of Google Business Profile, a row a place: recognised and not loaded. */
export const googleBusinessListings = defineImporter({
  id: "google-business-listings",
  label: "Google Business Profile listings",
  source: "hospital-list",
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
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence:
    "It lists your places as Google shows them, which this page does not compare yet. Drop their reviews to see what patients write.",
});

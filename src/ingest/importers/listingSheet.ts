import { defineImporter } from "../importer.ts";
import { commonMissing, field } from "../rules.ts";

/** A sheet of one's own: what a directory lists of a place beside what it should be, a row a field. */
export const listingSheet = defineImporter({
  id: "listing-sheet",
  label: "Listing check (directory, place, field, listed, truth)",
  source: "listing",
  headerShape: "one",
  signature: { all: ["listed", "truth"], typical: ["site", "directory", "place", "location", "field", "hospital"] },
  columns: [
    field("place_brand", "hospital", "brand"),
    field("place_name", "place", "location"),
    field("listing_site", "site", "directory"),
    field("listing_field", "field"),
    field("listed", "listed"),
    field("listing_truth", "truth"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
});

import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, scaleField, unread } from "../rules.ts";

/** Yelp reviews in the shape of its own data files: businesses and users by number. */
export const yelp = defineImporter({
  id: "yelp-reviews",
  label: "Yelp reviews",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["business_id", "stars", "text"],
    typical: ["useful", "funny", "cool", "user_id", "review_id", "date"],
  },
  columns: [
    field("review_key", "review_id"),
    field("brand", "business_name", "name", "business_id"),
    field("author", "user_id"),
    field("text", "text"),
    scaleField("stars", { low: 1, high: 5 }, "stars"),
    dateField("posted_on", "iso", "date"),
    unread("useful", "funny", "cool"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  site: "Yelp",
});

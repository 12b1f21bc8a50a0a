import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, scaleField } from "../rules.ts";

/** Google reviews as Outscraper writes them: one row a review; `name` is the place. */
export const outscraper = defineImporter({
  id: "outscraper-google-reviews",
  label: "Google reviews (Outscraper)",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["review_id", "review_text", "review_rating"],
    typical: [
      "query",
      "name",
      "google_id",
      "place_id",
      "review_datetime_utc",
      "owner_answer",
      "author_title",
      "review_likes",
    ],
  },
  columns: [
    field("review_key", "review_id"),
    field("brand", "name"),
    field("text", "review_text"),
    scaleField("stars", { low: 1, high: 5 }, "review_rating"),
    dateField("posted_on", "month-first", "review_datetime_utc"),
    dateField("posted_on", "epoch-seconds", "review_timestamp"),
    dateField("replied_on", "month-first", "owner_answer_timestamp_datetime_utc"),
    field("author", "author_id", "autor_id"),
    identifier("name", "author_title", "autor_name"),
    identifier("url", "author_link", "autor_link"),
    identifier("photo", "author_image", "autor_image"),
  ],
  missing: commonMissing,
  dateFormats: ["iso", "month-first", "day-first"],
  site: "Google",
});

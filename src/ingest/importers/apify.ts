import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, scaleField, unread } from "../rules.ts";

/** Google reviews as Apify's scraper writes them, nested names parted by a slash; `title` is the place, `name` a person. */
export const apify = defineImporter({
  id: "apify-google-reviews",
  label: "Google reviews (Apify)",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["stars", "publishedAtDate"],
    typical: [
      "title",
      "textTranslated",
      "publishAt",
      "responseFromOwnerText",
      "reviewerNumberOfReviews",
      "isLocalGuide",
      "reviewId",
      "totalScore",
    ],
  },
  columns: [
    field("review_key", "reviewId"),
    field("brand", "title"),
    field("text", "text"),
    scaleField("stars", { low: 1, high: 5 }, "stars"),
    dateField("posted_on", "iso", "publishedAtDate"),
    dateField("replied_on", "iso", "responseFromOwnerDate"),
    field("language", "originalLanguage"),
    field("author", "reviewerId"),
    identifier("name", "name"),
    identifier("url", "reviewerUrl"),
    identifier("photo", "reviewerPhotoUrl"),
    unread("textTranslated", "publishAt", "responseFromOwnerText", "reviewUrl"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  site: "Google",
});

import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, scaleField, unread } from "../rules.ts";

/** Google Business Profile reviews as Takeout writes them (JSON); stars are words, a review may have no text. */
export const googleBusinessProfile = defineImporter({
  id: "google-business-profile-reviews",
  label: "Google reviews (Business Profile)",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["starRating", "createTime"],
    typical: [
      "reviewer/displayName",
      "reviewer/isAnonymous",
      "comment",
      "updateTime",
      "reviewReply/comment",
      "reviewId",
    ],
  },
  columns: [
    field("review_key", "name", "reviewId"),
    field("location", "place"),
    field("text", "comment"),
    scaleField("stars", { low: 1, high: 5, words: ["one", "two", "three", "four", "five"] }, "starRating"),
    dateField("posted_on", "iso", "createTime"),
    dateField("replied_on", "iso", "reviewReply/updateTime"),
    identifier("name", "reviewer/displayName"),
    identifier("photo", "reviewer/profilePhotoUrl"),
    unread("reviewId", "updateTime", "reviewer/isAnonymous", "reviewReply/comment"),
  ],
  missing: [...commonMissing, "star_rating_unspecified"],
  dateFormats: ["iso"],
  site: "Google",
});

import { defineImporter } from "../importer.ts";
import { commonMissing, field, scaleField, unread } from "../rules.ts";

/** Drug reviews in three texts with a rating from 1 to 10, which is no star rating. */
export const drugReviews = defineImporter({
  id: "druglib-reviews",
  label: "Drug reviews (druglib)",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["urlDrugName", "rating", "benefitsReview"],
    typical: ["effectiveness", "sideEffects", "condition", "sideEffectsReview", "commentsReview"],
  },
  columns: [
    // Its first header is blank; the column numbers the reviews.
    field("review_key", "Column 1"),
    field("brand", "urlDrugName"),
    field("text", "benefitsReview", "sideEffectsReview", "commentsReview"),
    unread("effectiveness", "sideEffects", "condition"),
    scaleField("stars", { low: 1, high: 10 }, "rating"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
});

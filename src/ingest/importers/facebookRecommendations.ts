import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier } from "../rules.ts";

/** Facebook recommendations: yes or no, never stars. */
export const facebookRecommendations = defineImporter({
  id: "facebook-recommendations",
  label: "Facebook recommendations",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["recommendation_type", "created_time"],
    typical: ["review_text", "has_review", "rating", "reviewer", "open_graph_story"],
  },
  columns: [
    field("review_key", "id", "open_graph_story/id"),
    field("text", "review_text"),
    {
      headers: ["recommendation_type"],
      target: { kind: "field", field: "recommends", values: { positive: "true", negative: "false" } },
    },
    dateField("posted_on", "iso", "created_time"),
    field("author", "reviewer/id"),
    identifier("name", "reviewer", "reviewer/name"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  site: "Facebook",
});

import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, scaleField, unread } from "../rules.ts";

/** Trustpilot reviews as the business portal writes them; scrapes without a header are asked about. */
export const trustpilot = defineImporter({
  id: "trustpilot-reviews",
  label: "Trustpilot reviews",
  source: "review",
  headerShape: "one",
  signature: {
    all: ["Review Content", "Review Stars", "Review Created (UTC)"],
    typical: [
      "Review Id",
      "Review Title",
      "Review Username",
      "Review Language",
      "Domain Url",
      "Company Reply Date (UTC)",
    ],
  },
  columns: [
    field("review_key", "Review Id"),
    field("text", "Review Title", "Review Content"),
    scaleField("stars", { low: 1, high: 5 }, "Review Stars"),
    dateField("posted_on", "iso", "Review Created (UTC)"),
    dateField("replied_on", "iso", "Company Reply Date (UTC)"),
    field("language", "Review Language"),
    field("author", "Review User Id"),
    field("location", "Location Name"),
    identifier("name", "Review Username"),
    identifier("e-mail", "Review Consumer User Email"),
    unread("Review Consumer User Id", "Reference Id", "Source Name", "Domain Url", "Company Reply"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  site: "Trustpilot",
});

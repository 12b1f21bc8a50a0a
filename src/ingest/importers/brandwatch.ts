import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, unread } from "../rules.ts";

/** Mentions as Brandwatch writes them, below a preamble of the query; the same page found twice is one mention. */
export const brandwatch = defineImporter({
  id: "brandwatch",
  label: "Brandwatch mentions",
  source: "review",
  textKind: "post",
  headerShape: "one",
  signature: {
    all: ["Full Text", "Thread Id", "Domain"],
    typical: ["Date", "Title", "Url", "Author", "Query Name", "Thread Author", "Page Type", "Sentiment", "Snippet"],
  },
  columns: [
    field("review_key", "Url"),
    field("brand", "Query Name"),
    field("text", "Title", "Full Text"),
    dateField("posted_on", "iso", "Date"),
    field("site", "Domain"),
    field("language", "Language"),
    identifier("name", "Author", "Thread Author"),
    unread("Snippet", "Sentiment", "Page Type", "Thread Id"),
  ],
  missing: commonMissing,
  dateFormats: ["iso", "month-first", "day-first"],
});

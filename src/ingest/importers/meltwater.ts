import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier, unread } from "../rules.ts";

/** Mentions in news and social media as Meltwater writes them; the input is the brand that was searched for. */
export const meltwater = defineImporter({
  id: "meltwater",
  label: "Meltwater mentions",
  source: "review",
  textKind: "post",
  headerShape: "one",
  signature: {
    all: ["Hit Sentence", "Input Name"],
    typical: ["Date", "Headline", "URL", "Opening Text", "Source", "Influencer", "Reach", "Sentiment", "Key Phrases"],
  },
  columns: [
    field("brand", "Input Name"),
    field("text", "Headline", "Opening Text", "Hit Sentence"),
    field("posted_on", "Date"),
    field("url", "URL"),
    field("language", "Language"),
    field("site", "Source"),
    field("reach", "Reach"),
    identifier("name", "Influencer"),
    unread("Sentiment", "Key Phrases", "Keywords", "Alternate Date Format", "Time", "Country", "State", "City"),
  ],
  missing: [...commonMissing, "not rated"],
  dateFormats: ["day-month-name", "iso", "month-first", "day-first"],
});

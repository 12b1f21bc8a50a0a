import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, unread } from "../rules.ts";

/** A Typeform export: a number first, then the questions (a box a column), then start, submission and network. */
export const typeform = defineImporter({
  id: "typeform",
  label: "Typeform survey",
  source: "survey",
  headerShape: "one",
  signature: { all: ["Submit Date (UTC)", "Network ID"], typical: ["Start Date (UTC)"], first: "#" },
  columns: [
    field("response_key", "#"),
    unread("Start Date (UTC)"),
    dateField("responded_on", "iso", "Submit Date (UTC)"),
    identifier("personal-code", "Network ID"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: commonMissing,
  dateFormats: ["iso", "month-first", "day-first"],
});

import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier } from "../rules.ts";

/** A Google Forms sheet: a time stamp first, then one column a question; a grid's row stands in brackets. */
export const googleForms = defineImporter({
  id: "google-forms",
  label: "Google Forms survey",
  source: "survey",
  headerShape: "one",
  signature: { all: [], typical: [], first: "Timestamp", patterns: [/\?\s*$|\S\s*\[[^\]]+\]$/], enough: 2 },
  columns: [field("responded_on", "Timestamp"), identifier("e-mail", "Email Address", "Username")],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: commonMissing,
  dateFormats: ["month-first", "day-first", "iso"],
});

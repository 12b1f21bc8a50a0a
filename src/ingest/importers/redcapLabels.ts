import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier, unread } from "../rules.ts";

/** A REDCap export with labels: "Complete?" ends each form, a box is written "Question (choice=Answer)". */
export const redcapLabels = defineImporter({
  id: "redcap-labels",
  label: "REDCap survey (labels)",
  source: "survey",
  headerShape: "one",
  signature: {
    all: ["Complete?"],
    typical: [
      "Record ID",
      "Event Name",
      "Repeat Instrument",
      "Repeat Instance",
      "Survey Identifier",
      "Survey Timestamp",
    ],
    enough: 2,
  },
  columns: [
    field("response_key", "Record ID"),
    field("response_part", "Event Name", "Repeat Instrument", "Repeat Instance"),
    field("responded_on", "Survey Timestamp"),
    // A body weight, not the weight of an answer.
    unread("weight", "Weight"),
    identifier("personal-code", "Survey Identifier"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: [...commonMissing, "[not completed]"],
  dateFormats: ["iso", "month-first", "day-first"],
});

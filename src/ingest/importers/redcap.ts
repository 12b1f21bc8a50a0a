import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier, unread } from "../rules.ts";

/** A REDCap export with field names: a `_complete` column a form, a box a column, one row an event or repeat. */
export const redcap = defineImporter({
  id: "redcap",
  label: "REDCap survey (raw)",
  source: "survey",
  headerShape: "one",
  signature: {
    all: [],
    typical: [
      "record_id",
      "participant_id",
      "redcap_event_name",
      "redcap_repeat_instrument",
      "redcap_repeat_instance",
      "redcap_survey_identifier",
    ],
    patterns: [/^[a-z][a-z0-9_]*_complete$/],
    enough: 2,
  },
  columns: [
    field("response_key", "record_id", "participant_id"),
    field("response_part", "redcap_event_name", "redcap_repeat_instrument", "redcap_repeat_instance"),
    // A body weight, not the weight of an answer.
    unread("weight", "Weight"),
    identifier("personal-code", "redcap_survey_identifier"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: [...commonMissing, "[not completed]"],
  dateFormats: ["iso", "month-first", "day-first"],
});

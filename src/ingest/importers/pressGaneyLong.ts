import { defineImporter } from "../importer.ts";
import { commonMissing, field, scaleField, unread } from "../rules.ts";

/** A Press Ganey file with a row an answer: the question's text says what was rated, from 1 (very poor) to 5 (very good). */
export const pressGaneyLong = defineImporter({
  id: "press-ganey-long",
  label: "Press Ganey survey (a row an answer)",
  source: "survey",
  headerShape: "one",
  signature: {
    all: ["survey_id", "varname", "response"],
    typical: ["question_text_latest", "top_box_ind", "recdate", "service"],
  },
  columns: [
    field("response_key", "survey_id"),
    field("answer_key", "varname"),
    field("answer_item", "question_text_latest"),
    scaleField("answer", { low: 1, high: 5 }, "response"),
    field("responded_on", "recdate"),
    field("service_line", "service"),
    unread("top_box_ind"),
  ],
  missing: commonMissing,
  dateFormats: ["iso", "month-first"],
});

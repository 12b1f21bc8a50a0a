import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, unread } from "../rules.ts";

/** A likelihood to recommend with a row an answer: score and comment stand in one column, told apart by their question's kind. */
export const npsLong = defineImporter({
  id: "nps-long",
  label: "NPS survey (a row an answer)",
  source: "survey",
  headerShape: "one",
  signature: {
    all: ["answer_id", "question_category", "answer_content"],
    typical: ["survey_id", "question_id", "answer_datetime", "student_id", "course_day"],
  },
  columns: [
    field("answer_key", "answer_id", "question_id"),
    field("response_key", "student_id", "respondent_id", "customer_id"),
    field("response_part", "survey_id", "course_day"),
    field("answer_item", "question_category"),
    field("answer", "answer_content"),
    dateField("responded_on", "iso", "answer_datetime"),
    unread("course_id"),
  ],
  missing: [...commonMissing, "."],
  dateFormats: ["iso"],
});

import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, scaleField, unread } from "../rules.ts";

/** NHS Friends and Family comments: 1 is very good and 5 very poor, and one person's answers stand in several rows. */
export const nhsFriendsAndFamily = defineImporter({
  id: "nhs-friends-and-family",
  label: "NHS Friends and Family Test",
  source: "survey",
  headerShape: "one",
  signature: {
    all: ["FFT categorical answer", "FFT question", "FFT answer"],
    typical: ["Comment ID", "Respondent ID", "Trust", "Service type 1", "Comment sentiment"],
  },
  columns: [
    field("answer_key", "Comment ID"),
    field("response_key", "Respondent ID"),
    dateField("responded_on", "day-first", "Date"),
    field("location", "Trust"),
    field("service_line", "Service type 1"),
    scaleField("overall_own", { low: 1, high: 5, words: ["5", "4", "3", "2", "1"] }, "FFT categorical answer"),
    field("comment", "FFT answer"),
    unread("FFT question", "Comment sentiment", "Person identifiable info?"),
  ],
  missing: [...commonMissing, "did not answer", "none", "none."],
  dateFormats: ["day-first"],
});

import { defineImporter } from "../importer.ts";
import { commonMissing, field, unread } from "../rules.ts";

/** A SurveyMonkey export brought to one header row: the respondent's number, then the questions. */
export const surveyMonkeyOneRow = defineImporter({
  id: "surveymonkey-one-row",
  label: "SurveyMonkey survey (one header row)",
  source: "survey",
  headerShape: "one",
  signature: { all: [], typical: [], first: "RespondentID", patterns: [/\?(?:\s|$)/], enough: 2 },
  columns: [
    field("response_key", "RespondentID"),
    unread("CollectorID", "StartDate"),
    field("responded_on", "EndDate"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: [...commonMissing, "no answer"],
  dateFormats: ["month-first", "day-first", "iso"],
});

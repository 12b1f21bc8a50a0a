import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier, unread } from "../rules.ts";

/** A SurveyMonkey export with two header rows: the question, then the answer a column stands for. */
export const surveyMonkey = defineImporter({
  id: "surveymonkey",
  label: "SurveyMonkey survey",
  source: "survey",
  headerShape: "surveymonkey-two",
  signature: {
    all: [],
    typical: [
      "RespondentID",
      "Respondent ID",
      "CollectorID",
      "Collector ID",
      "StartDate",
      "Start Date",
      "EndDate",
      "End Date",
    ],
  },
  columns: [
    field("response_key", "RespondentID", "Respondent ID"),
    unread("CollectorID", "Collector ID", "StartDate", "Start Date"),
    field("responded_on", "EndDate", "End Date", "Date Modified"),
    identifier("ip", "IP Address"),
    identifier("e-mail", "Email Address"),
    identifier("name", "First Name", "LastName", "Last Name"),
    identifier("personal-code", "Custom Data", "Custom Data 1"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: [...commonMissing, "no answer"],
  dateFormats: ["iso", "month-first", "day-first"],
});

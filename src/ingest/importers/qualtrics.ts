import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, unread } from "../rules.ts";

/** A Qualtrics survey, current format: field names, questions, import ids; then the answers, as codes or as text. */
export const qualtrics = defineImporter({
  id: "qualtrics",
  label: "Qualtrics survey",
  source: "survey",
  headerShape: "qualtrics-three",
  signature: {
    all: ["ResponseId"],
    typical: ["StartDate", "EndDate", "Status", "Progress", "Finished", "RecordedDate"],
  },
  columns: [
    unread("StartDate", "RecordedDate", "Progress", "Duration (in seconds)", "DistributionChannel"),
    dateField("responded_on", "iso", "EndDate"),
    field("survey_status", "Status"),
    field("finished", "Finished"),
    field("response_key", "ResponseId"),
    identifier("ip", "IPAddress"),
    identifier("name", "RecipientLastName", "RecipientFirstName"),
    identifier("e-mail", "RecipientEmail"),
    identifier("personal-code", "ExternalReference"),
    identifier("coordinates", "LocationLatitude", "LocationLongitude"),
    field("language", "UserLanguage"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  ratingScale: { low: 1, high: 5 },
  missing: [...commonMissing, "-99"],
  dateFormats: ["iso", "month-first", "day-first"],
});

import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field, identifier, unread } from "../rules.ts";

/** A Qualtrics survey, legacy format: two header rows, every line ending in a comma. */
export const qualtricsLegacy = defineImporter({
  id: "qualtrics-legacy",
  label: "Qualtrics survey (legacy)",
  source: "survey",
  headerShape: "qualtrics-legacy-two",
  signature: {
    all: ["ResponseID"],
    typical: ["ResponseSet", "StartDate", "EndDate", "Finished", "Status", "IPAddress"],
  },
  columns: [
    unread("ResponseSet", "StartDate", "LocationAccuracy"),
    field("response_key", "ResponseID"),
    dateField("responded_on", "iso", "EndDate"),
    field("survey_status", "Status"),
    field("finished", "Finished"),
    identifier("ip", "IPAddress"),
    identifier("name", "Name", "RecipientLastName", "RecipientFirstName"),
    identifier("e-mail", "EmailAddress", "RecipientEmail"),
    identifier("personal-code", "ExternalDataReference"),
    identifier("coordinates", "LocationLatitude", "LocationLongitude"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  ratingScale: { low: 1, high: 5 },
  missing: [...commonMissing, "-99", "99999"],
  dateFormats: ["iso", "month-first", "day-first"],
});

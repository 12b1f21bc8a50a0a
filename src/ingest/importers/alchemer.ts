import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier, unread } from "../rules.ts";

/** An Alchemer (SurveyGizmo) export: one header row; partial and disqualified answers are marked in `Status`. */
export const alchemer = defineImporter({
  id: "alchemer",
  label: "Alchemer survey",
  source: "survey",
  headerShape: "one",
  signature: {
    all: ["Response ID", "Time Started", "Date Submitted"],
    typical: ["Status", "Contact ID", "Language", "Referer", "SessionID", "User Agent"],
  },
  columns: [
    field("response_key", "Response ID"),
    unread("Time Started", "Referer", "User Agent", "Country", "State/Region", "City"),
    field("responded_on", "Date Submitted"),
    {
      headers: ["Status"],
      target: {
        kind: "field",
        field: "finished",
        values: { complete: "true", partial: "false", disqualified: "false", deleted: "false" },
      },
    },
    field("language", "Language"),
    identifier("personal-code", "Contact ID", "SessionID"),
    identifier("coordinates", "Longitude", "Latitude"),
    identifier("ip", "IP Address"),
  ],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: [...commonMissing, "not asked"],
  dateFormats: ["month-first", "day-first", "iso", "day-month-name"],
});

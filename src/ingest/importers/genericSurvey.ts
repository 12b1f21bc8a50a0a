import { defineImporter } from "../importer.ts";
import { commonMissing } from "../rules.ts";

/** Any survey with one header row, read by the wording of its questions. */
export const genericSurvey = defineImporter({
  id: "generic-survey",
  label: "Survey",
  source: "survey",
  headerShape: "one",
  signature: { all: [], typical: [] },
  columns: [],
  readsCommonHeaders: true,
  readsQuestions: true,
  missing: [...commonMissing, "-99", "99999", "not asked", "no answer", "no response"],
  dateFormats: ["iso", "month-first", "day-first", "day-month-name"],
  generic: true,
});

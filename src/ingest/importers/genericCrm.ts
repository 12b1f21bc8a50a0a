import { defineImporter } from "../importer.ts";
import { commonMissing } from "../rules.ts";

/** Any table of leads, inquiries or encounters, read by the words its headers use. */
export const genericCrm = defineImporter({
  id: "generic-crm",
  label: "CRM selections",
  source: "crm",
  headerShape: "one",
  signature: { all: [], typical: [] },
  columns: [],
  readsCommonHeaders: true,
  missing: [...commonMissing, "select"],
  dateFormats: ["iso", "month-first", "day-first", "day-month-name"],
  dataUseIsOptIn: true,
  generic: true,
});

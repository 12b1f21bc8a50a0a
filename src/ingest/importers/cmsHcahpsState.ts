import { defineImporter } from "../importer.ts";

/** HCAHPS by state: averages of hospitals, recognised and not loaded, because a state chooses nothing. */
export const cmsHcahpsState = defineImporter({
  id: "cms-hcahps-state",
  label: "CMS HCAHPS by state",
  source: "hospital-measure",
  headerShape: "one",
  signature: {
    all: ["State", "HCAHPS Question", "HCAHPS Measure ID", "HCAHPS Answer Description", "HCAHPS Answer Percent"],
    typical: ["Footnote", "Measure Start Date", "Measure End Date"],
    none: ["Facility ID", "Provider ID", "Provider Number", "Facility Name", "Hospital Name"],
  },
  columns: [],
  missing: [],
  dateFormats: ["month-first"],
  notEvidence: "State averages hide the hospitals. Drop the hospital file of the same release.",
});

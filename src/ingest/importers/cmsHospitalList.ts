import { defineImporter } from "../importer.ts";
import { commonMissing, field } from "../rules.ts";

/** The public list of US hospitals (Hospital General Information), in its three generations of headers. */
export const cmsHospitalList = defineImporter({
  id: "cms-hospital-list",
  label: "CMS hospital list",
  source: "hospital-list",
  headerShape: "one",
  signature: {
    all: ["Hospital Type", "Hospital Ownership", "State"],
    typical: [
      "Facility ID",
      "Facility Name",
      "Provider ID",
      "Provider Number",
      "Hospital Name",
      "Emergency Services",
      "ZIP Code",
    ],
    none: ["HCAHPS Measure ID"],
  },
  columns: [
    field("facility_id", "Facility ID", "Provider ID", "Provider Number"),
    field("facility_name", "Facility Name", "Hospital Name"),
    field("state_code", "State"),
    field("hospital_type", "Hospital Type"),
    field("ownership", "Hospital Ownership"),
  ],
  missing: [...commonMissing, "not available"],
  dateFormats: ["month-first"],
});

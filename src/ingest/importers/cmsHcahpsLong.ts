import { defineImporter } from "../importer.ts";
import { commonMissing, dateField, field } from "../rules.ts";

/** HCAHPS by hospital as CMS publishes it: one row per hospital, measure and answer. */
export const cmsHcahpsLong = defineImporter({
  id: "cms-hcahps-long",
  label: "CMS HCAHPS by hospital",
  source: "hospital-measure",
  headerShape: "one",
  signature: {
    all: ["HCAHPS Measure ID", "HCAHPS Answer Percent"],
    typical: [
      "Facility ID",
      "Provider ID",
      "Facility Name",
      "Hospital Name",
      "HCAHPS Question",
      "HCAHPS Answer Description",
      "HCAHPS Linear Mean Value",
      "Patient Survey Star Rating",
      "Number of Completed Surveys",
      "End Date",
      "Measure End Date",
    ],
  },
  columns: [
    field("facility_id", "Facility ID", "Provider ID", "Provider Number"),
    field("facility_name", "Facility Name", "Hospital Name"),
    field("state_code", "State"),
    field("measure", "HCAHPS Measure ID"),
    field("answer_percent", "HCAHPS Answer Percent"),
    field("linear_mean", "HCAHPS Linear Mean Value"),
    field("star_rating", "Patient Survey Star Rating"),
    field("surveys", "Number of Completed Surveys"),
    dateField("period_end", "month-first", "End Date", "Measure End Date"),
  ],
  missing: [...commonMissing, "not available", "not applicable"],
  dateFormats: ["month-first", "iso"],
});

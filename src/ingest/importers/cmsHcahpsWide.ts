import { defineImporter, type ColumnRule } from "../importer.ts";
import { commonMissing, field } from "../rules.ts";

const measure = (id: string, ...headers: readonly string[]): ColumnRule => ({
  headers,
  target: { kind: "hospital-measure", measure: id, value: "linear_mean" },
});

/** HCAHPS linear means, one row a hospital and one column a measure. */
export const cmsHcahpsWide = defineImporter({
  id: "cms-hcahps-wide",
  label: "HCAHPS linear means, one row a hospital",
  source: "hospital-measure",
  headerShape: "one",
  signature: {
    all: ["Facility_ID", "Nurse_Communication", "Doctor_Communication"],
    typical: [
      "Facility_Name",
      "State",
      "Overall_Rating",
      "Recommendation_Score",
      "Staff_Responsiveness",
      "Medicine_Communication",
      "Discharge_Information",
      "Care_Transition",
      "Cleanliness",
      "Quietness",
    ],
  },
  columns: [
    field("facility_id", "Facility_ID"),
    field("facility_name", "Facility_Name"),
    field("state_code", "State"),
    measure("H_HSP_RATING", "Overall_Rating"),
    measure("H_RECMND", "Recommendation_Score"),
    measure("H_COMP_1", "Nurse_Communication"),
    measure("H_COMP_2", "Doctor_Communication"),
    measure("H_COMP_3", "Staff_Responsiveness"),
    measure("H_COMP_5", "Medicine_Communication"),
    measure("H_COMP_6", "Discharge_Information"),
    measure("H_COMP_7", "Care_Transition"),
    measure("H_CLEAN", "Cleanliness"),
    measure("H_QUIET", "Quietness"),
  ],
  missing: [...commonMissing, "not available", "not applicable"],
  dateFormats: ["iso"],
});

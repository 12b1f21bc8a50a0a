import { defineImporter } from "../importer.ts";

/** The NHS directory of hospitals: recognised and not loaded. */
export const nhsHospitals = defineImporter({
  id: "nhs-hospitals",
  label: "NHS hospital directory",
  source: "hospital-list",
  headerShape: "one",
  signature: {
    all: ["OrganisationID", "OrganisationCode", "OrganisationName"],
    typical: ["SubType", "Sector", "OrganisationStatus", "IsPimsManaged", "ParentODSCode"],
  },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "It is a directory of NHS hospitals, which this page does not read yet.",
});

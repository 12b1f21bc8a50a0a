import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier, unread } from "../rules.ts";

/** The NHS directory of hospitals, a row a place. Its mailboxes may bear a person's name. */
export const nhsHospitals = defineImporter({
  id: "nhs-hospitals",
  label: "NHS hospital directory",
  source: "listing",
  headerShape: "one",
  signature: {
    all: ["OrganisationID", "OrganisationCode", "OrganisationName"],
    typical: ["SubType", "Sector", "OrganisationStatus", "IsPimsManaged", "ParentODSCode"],
  },
  columns: [
    field("place_code", "OrganisationCode"),
    field("place_brand", "ParentName"),
    field("place_name", "OrganisationName"),
    field("place_address", "Address1", "Address2", "Address3"),
    field("place_city", "City"),
    field("place_postcode", "Postcode"),
    field("place_phone", "Phone"),
    field("place_website", "Website"),
    field("place_category", "SubType"),
    identifier("e-mail", "Email"),
    unread("Latitude", "Longitude", "Fax", "OrganisationID"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  site: "NHS",
});

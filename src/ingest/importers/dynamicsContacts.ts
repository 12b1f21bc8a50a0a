import { defineImporter } from "../importer.ts";

/** Contacts or accounts of Dynamics 365: recognised and not loaded. */
export const dynamicsContacts = defineImporter({
  id: "dynamics-365-contacts",
  label: "Dynamics 365 contacts",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On"],
    typical: ["(Do Not Modify) Contact", "(Do Not Modify) Account"],
    none: ["(Do Not Modify) Lead", "(Do Not Modify) Opportunity"],
  },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "Contacts and accounts say who people are, not what they chose. Export leads or opportunities.",
});

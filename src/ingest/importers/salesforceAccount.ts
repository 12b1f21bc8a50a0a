import { defineImporter } from "../importer.ts";

/** Account.csv of a Salesforce Data Export: organisations, recognised and not loaded. */
export const salesforceAccount = defineImporter({
  id: "salesforce-account",
  label: "Salesforce accounts (data export)",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Id", "Name", "ParentId", "BillingAddress"],
    typical: ["IsDeleted", "ShippingAddress", "Industry", "NumberOfEmployees", "AccountSource", "SystemModstamp"],
  },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence:
    "Accounts hold organisations, not patients who chose. Drop Lead.csv or Opportunity.csv of the same export.",
});

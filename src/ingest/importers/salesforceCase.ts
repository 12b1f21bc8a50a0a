import { defineImporter } from "../importer.ts";

/** Case.csv of a Salesforce Data Export: service requests, recognised and not loaded. */
export const salesforceCase = defineImporter({
  id: "salesforce-case",
  label: "Salesforce cases (data export)",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Id", "CaseNumber", "Origin", "IsEscalated"],
    typical: ["IsDeleted", "ContactId", "Subject", "Priority", "IsClosed", "ClosedDate", "SystemModstamp"],
  },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "Cases hold service requests, not choices. Drop Lead.csv or Opportunity.csv of the same export.",
});

import { defineImporter } from "../importer.ts";

/** Contact.csv of a Salesforce Data Export: people, recognised so that nobody has to ask, and not loaded. */
export const salesforceContact = defineImporter({
  id: "salesforce-contact",
  label: "Salesforce contacts (data export)",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Id", "LastName", "ReportsToId", "MailingAddress"],
    typical: ["IsDeleted", "AccountId", "FirstName", "AssistantName", "LeadSource", "SystemModstamp", "OwnerId"],
  },
  columns: [],
  missing: [],
  dateFormats: ["iso"],
  notEvidence: "Contacts say who people are, not what they chose. Drop Lead.csv or Opportunity.csv of the same export.",
});

import { defineImporter } from "../importer.ts";
import { box, commonMissing, dateField, field } from "../rules.ts";

/** Lead.csv of a Salesforce Data Export: every field by its API name; an unticked box is an empty cell. */
export const salesforceLead = defineImporter({
  id: "salesforce-lead",
  label: "Salesforce leads (data export)",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Id", "IsConverted", "LeadSource", "CreatedDate"],
    typical: ["IsDeleted", "Status", "ConvertedDate", "ConvertedOpportunityId", "SystemModstamp", "OwnerId"],
  },
  columns: [
    field("record_key", "Id"),
    box("deleted", "IsDeleted"),
    dateField("created_on", "iso", "CreatedDate"),
    dateField("decided_on", "iso", "ConvertedDate"),
    field("state", "Status"),
    box("converted", "IsConverted"),
    field("source", "LeadSource"),
    field("zip", "PostalCode"),
    field("gender", "Gender__c"),
    dateField("birth_date", "iso", "Birthdate", "Birthdate__c"),
    box("contact_opt_out", "HasOptedOutOfEmail", "DoNotCall", "HasOptedOutOfFax"),
    field("service_line", "Service_Line__c"),
    field("location", "Location__c", "Preferred_Location__c"),
    field("reason", "Reasons_for_Choosing__c"),
    field("lost_reason", "Reason_Lost__c", "Loss_Reason__c"),
    field("data_use", "Data_Use_Consent__c"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  dataUseIsOptIn: true,
});

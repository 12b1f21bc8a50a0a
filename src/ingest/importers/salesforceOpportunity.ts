import { defineImporter } from "../importer.ts";
import { box, commonMissing, dateField, field } from "../rules.ts";

/** Opportunity.csv of a Salesforce Data Export: one decision in progress, won or lost. */
export const salesforceOpportunity = defineImporter({
  id: "salesforce-opportunity",
  label: "Salesforce opportunities (data export)",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Id", "StageName", "CloseDate", "IsWon"],
    typical: ["IsDeleted", "IsClosed", "CampaignId", "ForecastCategory", "SystemModstamp", "AccountId", "OwnerId"],
  },
  columns: [
    field("record_key", "Id"),
    box("deleted", "IsDeleted"),
    dateField("created_on", "iso", "CreatedDate"),
    dateField("decided_on", "iso", "CloseDate"),
    field("state", "StageName"),
    box("converted", "IsWon"),
    field("source", "LeadSource"),
    field("campaign_key", "CampaignId"),
    field("service_line", "Service_Line__c"),
    field("location", "Location__c"),
    field("reason", "Reasons_for_Choosing__c", "Win_Reason__c"),
    field("lost_reason", "Loss_Reason__c", "Reason_Lost__c"),
    field("data_use", "Data_Use_Consent__c"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
  dataUseIsOptIn: true,
});

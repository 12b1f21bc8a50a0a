import { defineImporter } from "../importer.ts";
import { box, commonMissing, field } from "../rules.ts";

/** Campaign.csv of a Salesforce Data Export: gives the campaigns of leads and opportunities their names. */
export const salesforceCampaign = defineImporter({
  id: "salesforce-campaign",
  label: "Salesforce campaigns (data export)",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Id", "Name", "NumberOfLeads", "NumberSent"],
    typical: ["IsDeleted", "BudgetedCost", "ActualCost", "ExpectedRevenue", "NumberOfResponses", "IsActive", "EndDate"],
  },
  columns: [
    field("campaign_key", "Id"),
    box("deleted", "IsDeleted"),
    field("campaign_name", "Name"),
    field("campaign_channel", "Type"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
});

import { defineImporter } from "../importer.ts";
import { box, commonMissing, field } from "../rules.ts";

/** CampaignMember.csv of a Salesforce Data Export: which lead belongs to which campaign, by keyed hashes alone. */
export const salesforceCampaignMember = defineImporter({
  id: "salesforce-campaign-member",
  label: "Salesforce campaign members (data export)",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Id", "CampaignId", "LeadId", "ContactId"],
    typical: ["IsDeleted", "HasResponded", "LeadOrContactId", "FirstRespondedDate", "Status", "SystemModstamp"],
  },
  columns: [
    field("record_key", "Id"),
    box("deleted", "IsDeleted"),
    field("campaign_key", "CampaignId"),
    field("member_key", "LeadId"),
    box("contact_opt_out", "HasOptedOutOfEmail", "DoNotCall", "HasOptedOutOfFax"),
  ],
  missing: commonMissing,
  dateFormats: ["iso"],
});

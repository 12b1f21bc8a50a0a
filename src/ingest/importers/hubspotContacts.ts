import { defineImporter } from "../importer.ts";
import { commonMissing, field } from "../rules.ts";

/** A HubSpot contacts view; columns of associated companies repeat header texts, and the first of each is the contact's. */
export const hubspotContacts = defineImporter({
  id: "hubspot-contacts",
  label: "HubSpot contacts",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Create Date", "Contact owner"],
    typical: [
      "Record ID",
      "Record ID - Contact",
      "Contact ID",
      "Lifecycle Stage",
      "Lead Status",
      "Original Source",
      "Original Source Type",
      "Last Activity Date",
      "Associated Company",
      "Email",
      "Became a Customer Date",
    ],
  },
  columns: [
    field("record_key", "Record ID", "Record ID - Contact", "Contact ID"),
    field("created_on", "Create Date"),
    field("decided_on", "Became a Customer Date", "Close Date"),
    field("state", "Lifecycle Stage", "Lead Status"),
    field("source", "Original Source", "Original Source Type", "Latest Source"),
    field("source_detail", "Original Source Drill-Down 1"),
    field("campaign", "Campaign", "Last Campaign"),
    field("service_line", "Service Line"),
    field("location", "Preferred Location", "Location"),
    field("reason", "Reason for choosing", "Reasons for choosing"),
    field("lost_reason", "Closed Lost Reason", "Reason lost"),
    field("zip", "Postal Code"),
    field("birth_date", "Date of birth"),
    field("gender", "Gender"),
    field("language", "Preferred language"),
    field("data_use", "Legal basis for processing contact's data", "Data use consent"),
    field("contact_opt_out", "Unsubscribed from all email", "Opted out of email"),
  ],
  missing: [...commonMissing, "(no value)"],
  dateFormats: ["iso", "month-first", "day-first"],
  dataUseIsOptIn: true,
});

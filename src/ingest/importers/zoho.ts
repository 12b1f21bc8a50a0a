import { defineImporter } from "../importer.ts";
import { commonMissing, field, identifier, unread } from "../rules.ts";

/** Leads of Zoho CRM: dates with the month's name, numbers of owners beside their names. */
export const zoho = defineImporter({
  id: "zoho-leads",
  label: "Zoho CRM leads",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Created Time", "Lead Source"],
    typical: ["Record Id", "Lead Owner", "Lead Owner.id", "Lead Status", "Modified Time", "Email Opt Out", "Stage"],
  },
  columns: [
    field("record_key", "Record Id", "Lead Id"),
    field("created_on", "Created Time"),
    field("decided_on", "Converted Time", "Closing Date"),
    field("state", "Lead Status", "Stage"),
    field("source", "Lead Source"),
    field("campaign", "Campaign Source"),
    field("service_line", "Service Line"),
    field("location", "Preferred Location"),
    field("reason", "Reason for Choosing", "Reasons for Choosing"),
    field("lost_reason", "Reason For Loss", "Reason Lost"),
    field("zip", "Zip Code"),
    field("data_use", "Data Use Consent"),
    field("contact_opt_out", "Email Opt Out"),
    identifier("personal-code", "Lead Owner.id", "Created By.id", "Modified By.id"),
    unread("Modified Time", "Tag"),
  ],
  missing: [...commonMissing, "-none-"],
  dateFormats: ["day-month-name", "iso", "month-first", "day-first"],
  dataUseIsOptIn: true,
});

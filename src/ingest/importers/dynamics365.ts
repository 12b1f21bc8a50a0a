import { defineImporter } from "../importer.ts";
import { commonMissing, field, unread } from "../rules.ts";

/** Leads or opportunities of Dynamics 365, exported for re-import: three columns not to be touched, then labels. */
export const dynamics365 = defineImporter({
  id: "dynamics-365",
  label: "Dynamics 365 leads",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On"],
    typical: [
      "(Do Not Modify) Lead",
      "(Do Not Modify) Opportunity",
      "Created On",
      "Lead Source",
      "Status Reason",
      "Topic",
    ],
    none: ["(Do Not Modify) Contact", "(Do Not Modify) Account"],
  },
  columns: [
    field("record_key", "(Do Not Modify) Lead", "(Do Not Modify) Opportunity"),
    unread("(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Topic", "Rating"),
    field("created_on", "Created On"),
    field("decided_on", "Actual Close Date", "Closed On"),
    field("state", "Status Reason", "Status"),
    field("source", "Lead Source", "Source"),
    field("campaign", "Source Campaign", "Source Campaign (Source Campaign) (Campaign)"),
    field("service_line", "Service Line"),
    field("location", "Preferred Location", "Facility"),
    field("reason", "Reason for choosing", "Reasons for choosing"),
    field("lost_reason", "Reason lost", "Lost Reason"),
    field("patient_type", "Patient Type"),
    field("data_use", "Data Use Consent"),
    field("contact_opt_out", "Do not allow Emails", "Do not allow Phone Calls", "Do not allow Bulk Emails"),
  ],
  readsCommonHeaders: true,
  missing: commonMissing,
  dateFormats: ["month-first", "day-first", "iso"],
  dataUseIsOptIn: true,
});

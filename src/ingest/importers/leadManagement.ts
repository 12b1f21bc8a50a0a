import { defineImporter } from "../importer.ts";
import { box, commonMissing, field, unread } from "../rules.ts";

/** A lead-management export (LeadSquared-like): one row a lead; "Select" is a drop-down nobody touched. */
export const leadManagement = defineImporter({
  id: "lead-management",
  label: "Lead-management export",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["Prospect ID", "Lead Source", "Converted"],
    typical: [
      "Lead Number",
      "Lead Origin",
      "Do Not Email",
      "Do Not Call",
      "Last Activity",
      "Lead Quality",
      "Lead Profile",
      "Tags",
    ],
  },
  columns: [
    field("record_key", "Prospect ID"),
    unread("Lead Number"),
    field("converted", "Converted"),
    field("source", "Lead Source"),
    field("source_detail", "Lead Origin"),
    field("reason", "What matters most to you in choosing a course", "What matters most to you in choosing a hospital"),
    { headers: ["Through Recommendations"], target: { kind: "reason-flag", driver: "word-of-mouth" } },
    field("created_on", "Created On", "Lead Created On", "Created Date"),
    field("decided_on", "Converted On", "Conversion Date"),
    field("service_line", "Service Line"),
    box("contact_opt_out", "Do Not Email", "Do Not Call"),
    field("data_use", "Data Use Consent"),
  ],
  missing: [...commonMissing, "select"],
  dateFormats: ["iso", "month-first", "day-first"],
  dataUseIsOptIn: true,
});

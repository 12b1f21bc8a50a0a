import { defineImporter } from "../importer.ts";
import { commonMissing, field, unread } from "../rules.ts";

/** A funnel report of Marketo and the like: one row a lead, with the marks of the link that brought it. */
export const marketoFunnel = defineImporter({
  id: "marketo-funnel",
  label: "Marketing funnel report",
  source: "crm",
  headerShape: "one",
  signature: {
    all: ["UTM_Campaign", "UTM_Medium"],
    typical: [
      "UTM_Source",
      "UTM_Content",
      "UTM_Term",
      "Lead ID",
      "Created Date",
      "Lead Source",
      "Stage",
      "Lead Status",
    ],
  },
  columns: [
    field("record_key", "Lead ID", "Opportunity ID"),
    field("created_on", "Created Date", "Create Date"),
    field("decided_on", "Close Date", "Converted Date"),
    field("state", "Lead Status", "Stage"),
    field("source", "Lead Source", "UTM_Source"),
    field("source_detail", "UTM_Medium"),
    field("campaign", "UTM_Campaign"),
    unread("UTM_Content", "UTM_Term"),
  ],
  readsCommonHeaders: true,
  missing: commonMissing,
  dateFormats: ["month-first", "iso", "day-first"],
});

import { tables, type TableName } from "./table.ts";

/** One table whose rows a key tells apart, with the tables whose rows belong to its rows. */
export type Family = { readonly parent: TableName; readonly key: string; readonly children: readonly TableName[] };

/** Which tables hold records that can come again in another file, and by which key they are known. */
export const families: readonly Family[] = [
  { parent: "selection_event", key: "record_key", children: ["selection_reason"] },
  { parent: "campaign", key: "campaign_key", children: [] },
  { parent: "campaign_member", key: "record_key", children: [] },
  { parent: "response", key: "response_key", children: ["brand_rating", "driver_rating", "driver_importance"] },
  { parent: "review", key: "review_key", children: ["mention"] },
  { parent: "hospital", key: "facility_id", children: [] },
  { parent: "hospital_measure", key: "measure_key", children: [] },
  { parent: "activity", key: "activity_key", children: [] },
  { parent: "listing", key: "listing_key", children: [] },
];

/** The name of the table that holds a table's spare rows: versions of records that another file's stand for. No view reads it. */
export const spareName = (table: TableName): string => `spare_${table}`;

/** All tables of a family, parent first. */
export const membersOf = ({ parent, children }: Family): readonly TableName[] => [parent, ...children];

/** The tables of spare rows, column by column as the tables they stand in for. */
export const spareTables: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  families.flatMap(membersOf).map((table) => [spareName(table), tables[table]]),
);

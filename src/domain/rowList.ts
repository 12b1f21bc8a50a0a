import type { Filter } from "./filter.ts";
import type { Period } from "./period.ts";

/** What rows can be looked into: public texts, survey comments, and behind a switch CRM records and survey answers. */
export const rowLists = ["texts", "comments", "crm", "survey"] as const;

/** One list of rows. */
export type RowList = (typeof rowLists)[number];

/** Lists whose rows are people's, shown only when that is asked for. */
export const guardedLists: readonly RowList[] = ["crm", "survey"];

/** How a cell is read: what it sorts by and how it is written. `code` is one of our own words, `driver` some of our drivers. */
export type RowCellKind = "text" | "date" | "number" | "code" | "driver";

/** The columns of each list, in order. No key, no identifier, no file line. */
export const rowColumns = {
  texts: {
    posted_on: "date",
    stars: "number",
    text: "text",
    drivers: "driver",
    tone: "code",
    brand: "text",
    site: "text",
    location: "text",
    replied_on: "date",
  },
  comments: {
    responded_on: "date",
    text: "text",
    drivers: "driver",
    recommend: "number",
    service_line: "text",
    location: "text",
  },
  crm: {
    created_on: "date",
    decided_on: "date",
    state: "code",
    service_line: "text",
    location: "text",
    source: "text",
    campaign: "text",
    reasons: "driver",
    patient_type: "text",
    age_band: "text",
    gender: "text",
    payer: "text",
    zip3: "text",
  },
  survey: {
    responded_on: "date",
    wave: "text",
    prefer: "code",
    recommend: "number",
    overall: "number",
    weight: "number",
    service_line: "text",
    location: "text",
    patient_type: "text",
    age_band: "text",
    gender: "text",
    payer: "text",
    zip3: "text",
  },
} as const satisfies Readonly<Record<RowList, Readonly<Record<string, RowCellKind>>>>;

/** The name of a column of any list. */
export type RowColumn = { [List in RowList]: keyof (typeof rowColumns)[List] }[RowList];

/** Which rows of a list, in which order. */
export type RowsAsked = {
  readonly list: RowList;
  /** The population of the page; null months: all, undated rows too. */
  readonly period: Period | null;
  readonly keep: Filter["keep"];
  /** Rows in whose words this stands, capitals or not; blank finds all. */
  readonly search: string;
  /** null: newest first. */
  readonly order: { readonly column: RowColumn; readonly descending: boolean } | null;
};

/** The rows found: their numbers in order, and how many of the list are never shown. */
export type RowsFound = {
  readonly ids: Float64Array;
  /** Records that a contact opt-out, or the lack of that column, keeps from being shown as rows. */
  readonly kept: number;
  /** Whether so few people wrote comments under these filters that none is shown. */
  readonly withheld: boolean;
};

/** One cell: text, number, or nothing. */
export type RowCell = string | number | null;

/** Cells of rows by their numbers, in the order of the list's columns. */
export type RowCells = ReadonlyMap<number, readonly RowCell[]>;

import type { SourceKind } from "./field.ts";
import type { ExclusionReason, Reject } from "./issue.ts";

/** A column taken out before any table existed, and how it was recognised. */
export type RemovedIdentifier = {
  readonly column: string;
  readonly identifier: string;
  readonly by: "name" | "content";
};

/** A value that could not be read and was left empty in a row that loaded. Counted per column. */
export type EmptiedValues = {
  readonly column: string;
  readonly reason: "unreadable-date" | "outside-scale" | "not-a-number" | "unknown-code";
  readonly count: number;
};

/** Consent as found in one file; null where the file has no such column. */
export type ConsentCounts = {
  readonly dataUse: { readonly yes: number; readonly no: number; readonly blank: number } | null;
  readonly contactOptOut: { readonly yes: number; readonly no: number; readonly blank: number } | null;
};

/**
 * What became of every row of one file: `records = frameRows + loaded + rejects + Σ excluded`, always.
 * `records` counts the CSV records of the file, header and footer included, as a spreadsheet would number them.
 */
export type FileAccount = {
  readonly fileId: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly importer: string;
  readonly importerLabel: string;
  readonly source: SourceKind;
  readonly encoding: string;
  readonly records: number;
  /** Header, preamble, footer and blank padding rows. */
  readonly frameRows: number;
  readonly loaded: number;
  readonly rejects: readonly Reject[];
  readonly excluded: Readonly<Partial<Record<ExclusionReason, number>>>;
  /** Rows whose text was mended before reading (a whole row quoted as one cell, say). */
  readonly repaired: number;
  readonly emptied: readonly EmptiedValues[];
  readonly identifiers: readonly RemovedIdentifier[];
  /** Columns mapped to nothing and never read. */
  readonly unmapped: readonly string[];
  readonly consent: ConsentCounts;
  /** First and last date of the rows loaded, ISO, or null when the file carries no dates. */
  readonly dates: { readonly from: string; readonly to: string } | null;
};

/** Rows of a file left out on purpose, all reasons together. */
export const excludedRows = (account: FileAccount): number =>
  Object.values(account.excluded).reduce((sum, count) => sum + count, 0);

/** Whether every row of the file is accounted for. */
export const isConserved = (account: FileAccount): boolean =>
  account.records === account.frameRows + account.loaded + account.rejects.length + excludedRows(account);

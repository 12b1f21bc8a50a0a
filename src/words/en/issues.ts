import { formatCount } from "../format.ts";
import { fieldLabels } from "./fields.ts";
import type { ExclusionReason, Issue, Reject, RejectReason } from "../../domain/issue.ts";

const roughly = (rows: number): string => formatCount(Number(rows.toPrecision(2)));

const unchanged = "was not loaded. Nothing on the page changed.";

/** What went wrong with a file and what to do about it, in words a marketer can act on; never a cell. */
export function describeIssue(issue: Issue): string {
  const { file } = issue;
  switch (issue.kind) {
    case "empty-file":
      return `${file} ${unchanged} It is empty: export it again and drop the new file.`;
    case "header-only":
      return `${file} ${unchanged} It has a header and no rows: widen the date range of the export and drop it again.`;
    case "not-a-table":
      return `${file} ${unchanged} ${notTable[issue.looksLike]}`;
    case "damaged-container":
      return `${file} ${unchanged} It is ${containers[issue.container]} that breaks off or is damaged: export it again.`;
    case "locked-archive":
      return `${file} ${unchanged} It is locked with a password: unpack it and drop the files inside.`;
    case "no-table-inside":
      return `${file} ${unchanged} Nothing in it is a table: drop an archive with CSV, Excel, JSON or Parquet files.`;
    case "others-inside":
      return `${file} holds ${formatCount(issue.others)} more ${issue.others === 1 ? "file" : "files"} without a table (pictures, pages, settings): not read.`;
    case "encoding-unsure":
      return `${file} ${unchanged} Line ${formatCount(issue.line)} holds characters of an unknown encoding: say below which it is, or export it as “CSV UTF-8”.`;
    case "quote-never-closed":
      return `${file} ${unchanged} Line ${formatCount(issue.line)} opens a quotation mark that never closes, so every row after it runs together; ${formatCount(issue.rowsBefore)} rows before it could be read. Export it again with “quote all text”.`;
    case "unknown-format":
      return `${file} is not in a format seen before (${formatCount(issue.header.length)} columns). Say what its columns mean, and the page remembers it.`;
    case "format-unsure":
      return `${file} could be ${issue.candidates.join(" or ")}. Choose one, and the page remembers it.`;
    case "missing-field":
      return `${file} ${unchanged} No column is mapped to “${fieldLabels[issue.field]}”: choose the one that holds it.`;
    case "date-order-unsure":
      return `${file}, ${issue.column}: day first or month first? No date in the column decides.`;
    case "already-loaded":
      return `${file} is already loaded, byte for byte. Nothing was added. To replace it, remove it first in Sources.`;
    case "no-evidence":
      return `${file} was recognised and not loaded: ${issue.format}`;
    case "out-of-memory":
      return `${file} ${unchanged} It needs more memory than this browser gives: export a shorter period, or drop the years one by one.`;
    case "too-many-rows":
      return `${file} ${unchanged} It has about ${roughly(issue.rows)} rows, and there is room for about ${roughly(issue.room)} of them beside what is loaded: export a shorter period, or fewer columns.`;
    case "stopped":
      return `${file} was stopped. Nothing on the page changed.`;
  }
}

const containers: Readonly<Record<Extract<Issue, { kind: "damaged-container" }>["container"], string>> = {
  gzip: "a gzip file",
  zip: "a ZIP archive or Excel workbook",
  parquet: "a Parquet file",
  json: "JSON",
};

const notTable: Readonly<Record<Extract<Issue, { kind: "not-a-table" }>["looksLike"], string>> = {
  pdf: "It is a PDF: the first bytes are %PDF. Export the sheet as CSV and drop it again.",
  zip: "It is a ZIP archive: unpack it and drop the CSV files inside.",
  excel: "It is an Excel workbook of the old kind (.xls): save it as .xlsx or “CSV UTF-8” and drop that.",
  image: "It is a picture: export the table behind it as CSV.",
  html: "It is a web page, often a log-in page saved in place of the export: sign in and export it again.",
  json: "It is JSON, but no list of records: export the records themselves.",
  parquet: "It is a Parquet file: export it as CSV.",
  binary: "It is no text: export the table as CSV.",
};

const refusals: Readonly<Record<RejectReason, string>> = {
  "too-many-fields": "more cells than the header has",
  "too-few-fields": "fewer cells than the header has",
  "unreadable-row": "a quotation mark in the wrong place runs two rows together",
  "quote-never-closed": "a quotation mark opened, never closed",
  "unreadable-date": "not a date",
  "outside-scale": "outside the scale",
  "not-a-number": "not a number",
  "not-a-facility-id": "no six-character facility id",
};

/** Why one row was refused: file, line, column and reason, never the cell. */
export function describeReject(reject: Reject, file: string): string {
  const place = `${file}, line ${formatCount(reject.line)}, ${reject.column ?? "whole row"}`;
  return `${place}: ${refusals[reject.reason]}. The row is kept in refused-rows.csv.`;
}

/** The reason alone, for a column of a table. */
export const describeRejectReason = (reason: RejectReason): string => refusals[reason];

/** Why rows were left out on purpose, and how many; of how many rows in the file, where that says more. */
export function describeExclusion(reason: ExclusionReason, count: number, inFile: number): string {
  const rows = count === 1 ? "1 row" : `${formatCount(count)} rows`;
  switch (reason) {
    case "no-data-use-consent":
      return `${rows} left out: no consent to use the data.`;
    case "test-or-preview":
      return `${rows} left out: a preview, a test or spam, not a respondent.`;
    case "unfinished":
      return `${rows} left out: the survey was not finished.`;
    case "deleted":
      return `${rows} left out: deleted in the CRM.`;
    case "duplicate":
      return `${rows} left out: the same record comes twice in this file.`;
    case "already-here":
      return `${formatCount(count)} of ${formatCount(inFile)} rows ${count === 1 ? "is" : "are"} in another file, too; each is counted once, as the newest file says.`;
    case "empty-row":
      return `${rows} left out: nothing in it.`;
  }
}

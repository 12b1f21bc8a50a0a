import type { RejectReason } from "../../domain/issue.ts";
import { readRecords, type CsvRecord, type Dialect } from "../csv.ts";
import { trimmedTo } from "./header.ts";

/** What one record below the header is. `mended`: its text was read otherwise than it stands. */
export type Judged =
  | { readonly kind: "row"; readonly cells: readonly string[]; readonly mended: boolean; readonly asWritten: boolean }
  | { readonly kind: "empty" }
  | { readonly kind: "refused"; readonly reason: RejectReason };

/** No cell of a table is longer; the engine's reader could not hold such a line. */
const longestCell = 500_000;

const lineEnd = /[\r\n]/;

/** Cells that another reader might take otherwise: line ends, NUL, blanks before a quotation mark. */
const unusual = /[\r\n\u0000]|^\s+"/u;

/** The fate of one record in a table of this width. A whole row that was quoted as one cell is taken apart again. */
export function judgeRecord(record: CsvRecord, width: number, dialect: Dialect): Judged {
  const cells = trimmedTo(record.cells, width);
  if (cells.every((cell) => cell.trim() === "")) return { kind: "empty" };
  if (cells.length === 1 && width > 1) {
    const inner = wholeRow(cells[0] ?? "", width, dialect);
    if (inner !== null) return { kind: "row", cells: inner, mended: true, asWritten: false };
  }
  if (record.strayQuote && cells.some((cell) => lineEnd.test(cell)))
    return { kind: "refused", reason: "unreadable-row" };
  if (cells.some((cell) => cell.length > longestCell)) return { kind: "refused", reason: "unreadable-row" };
  if (cells.length > width) return { kind: "refused", reason: "too-many-fields" };
  if (cells.length < width) return { kind: "refused", reason: "too-few-fields" };
  const asWritten = cells === record.cells && !record.strayQuote && !cells.some((cell) => unusual.test(cell));
  return { kind: "row", cells, mended: record.strayQuote, asWritten };
}

function wholeRow(cell: string, width: number, dialect: Dialect): readonly string[] | null {
  const { records, open } = readRecords(cell, dialect);
  const [only, another] = records;
  if (open || another !== undefined || only === undefined || only.strayQuote) return null;
  return only.cells.length === width ? only.cells : null;
}

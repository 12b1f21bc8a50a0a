import type { DateFormat } from "../mapping.ts";

/** How a date column is written, and whether its cells leave the order of day and month open. */
export type DateVerdict = { readonly format: DateFormat; readonly unsure: boolean; readonly share: number };

const shapes: Readonly<Record<DateFormat, RegExp>> = {
  iso: /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:$|[T ])/,
  "month-first": /^(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|[12]\d|3[01])[/.-](?:\d{4}|\d{2})(?:$|[ ,])/,
  "day-first": /^(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:\d{4}|\d{2})(?:$|[ ,])/,
  "day-month-name": /^(?:\d{1,2}[ -][a-z]{3,9}\.?,?[ -]\d{2,4}|[a-z]{3,9}\.? \d{1,2},? \d{4})(?:$|[ ,])/i,
  "epoch-seconds": /^\d{9,10}(?:\.\d+)?$/,
  "year-month": /^\d{4}-\d{2}$/,
};

/**
 * The format that most cells of the column fit, among those the importer allows; null when fewer than half fit any.
 * Day and month stay open when no cell decides and `sibling`, the order other columns of the file prove, is unknown.
 */
export function dateFormatOf(
  cells: readonly string[],
  allowed: readonly DateFormat[],
  sibling: DateFormat | null = null,
): DateVerdict | null {
  if (cells.length === 0) return null;
  const counted = allowed.map((format) => ({
    format,
    share: cells.filter((cell) => shapes[format].test(cell)).length / cells.length,
  }));
  const best = counted.reduce<{ format: DateFormat; share: number } | null>(
    (a, b) => (a === null || b.share > a.share ? b : a),
    null,
  );
  if (best === null || best.share < 0.5) return null;
  if (best.format !== "month-first" && best.format !== "day-first") return { ...best, unsure: false };
  const other = counted.find(({ format }) => format === (best.format === "month-first" ? "day-first" : "month-first"));
  if (other === undefined || other.share < best.share) return { ...best, unsure: false };
  return sibling === null ? { ...best, unsure: true } : { ...best, format: sibling, unsure: false };
}

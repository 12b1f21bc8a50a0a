import type { FieldId } from "../../domain/field.ts";
import type { Frame } from "../framed.ts";
import type { DateFormat } from "../mapping.ts";
import { dateFormatOf } from "./dateEvidence.ts";

const usualDates: readonly DateFormat[] = ["iso", "month-first", "day-first", "day-month-name"];
const fewestWords = 3;

/**
 * What the columns of a table of reviews without a header seem to hold, by their cells alone: the longest texts, the dates,
 * and the last marks from 1 to 5, which in ratings by aspect is the overall one. Suggestions: the user is asked.
 */
export function readBareColumns({ columns, sample }: Frame): ReadonlyMap<number, FieldId> {
  const read = new Map<number, FieldId>();
  const cells = columns.map(({ index }) =>
    sample.map((row) => (row[index] ?? "").trim()).filter((cell) => cell !== ""),
  );
  const words = cells.map((of) => of.reduce((sum, cell) => sum + cell.split(/\s+/).length, 0) / Math.max(1, of.length));
  const longest = words.indexOf(Math.max(...words));
  if ((words[longest] ?? 0) >= fewestWords) read.set(longest, "text");
  const dated = cells.findIndex((of) => (dateFormatOf(of, usualDates)?.share ?? 0) > 0.9);
  if (dated >= 0) read.set(dated, "posted_on");
  const marked = cells.findLastIndex((of) => of.length > 0 && of.every((cell) => /^[1-5](?:\.0)?$/.test(cell)));
  if (marked >= 0) read.set(marked, "stars");
  return read;
}

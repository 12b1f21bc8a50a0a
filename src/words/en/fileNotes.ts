import { formatCount } from "../format.ts";

type ColumnType = "number" | "date" | "words" | "empty";

const types: Readonly<Record<ColumnType, string>> = {
  number: "numbers",
  date: "dates",
  words: "words",
  empty: "nothing",
};

const list = (names: readonly string[]): string =>
  names.length > 8 ? `${names.slice(0, 8).join(", ")} and ${formatCount(names.length - 8)} more` : names.join(", ");

const rows = (count: number, of: number): string => `${formatCount(count)} of ${formatCount(of)} rows looked at`;

/** The words about what a spreadsheet damaged in a file, and what an export does otherwise than the last of its kind. */
export const fileNoteWords = {
  damagedTitle: "What Excel did to this file",
  damaged: {
    "rounded-number": (header: string, count: number, of: number): string =>
      `${header}: long numbers were rounded (like 2.98E+13) in ${rows(count, of)}. They no longer tell records apart, so they join nothing. Export it again without opening it in Excel.`,
    "date-for-range": (header: string, count: number, of: number): string =>
      `${header}: ranges became dates (“6-25” reads “25-Jun”) in ${rows(count, of)}. They are taken as they stand.`,
    "lost-zeros": (header: string, count: number, of: number): string =>
      `${header}: leading zeros were lost in ${rows(count, of)}. They are put back.`,
  },
  driftTitle: (since: string): string => `What changed since ${since}`,
  same: (since: string): string => `Same columns and codes as ${since}.`,
  added: (headers: readonly string[]): string => `New: ${list(headers)}.`,
  removed: (headers: readonly string[]): string => `Gone: ${list(headers)}.`,
  renamed: (from: string, to: string): string => `“${from}” seems to be “${to}” now.`,
  reordered: "The columns stand in another order; they are known by name.",
  newCodes: (header: string, codes: readonly string[]): string => `${header}: new codes ${list(codes)}.`,
  type: (header: string, from: ColumnType, to: ColumnType): string =>
    `${header}: ${types[to]} where there were ${types[from]}.`,
  rowCount: (from: number, to: number): string =>
    `${formatCount(to)} rows, last time ${formatCount(from)}: check the date range of the export.`,
  emptied: (header: string): string => `${header}: nearly empty, and was not.`,
  constant: (header: string): string => `${header}: one and the same value in every row, and was not.`,
  repeated: (percent: number): string => `${formatCount(percent)}% of the rows looked at are there twice or more.`,
};

import { csvLine } from "../csvText.ts";

/** One record of a table whose cells have names. */
export type NamedCells = ReadonlyMap<string, string>;

const partLength = 1 << 20;

/** Rows as comma-separated text in a file of that name, without ever holding one long string. */
export function tableFile(name: string, rows: Iterable<readonly string[]>): File {
  const parts: Blob[] = [];
  let text = "";
  for (const cells of rows) {
    text += `${csvLine(cells)}\n`;
    if (text.length < partLength) continue;
    parts.push(new Blob([text]));
    text = "";
  }
  return new File([...parts, text], name, { type: "text/csv" });
}

/** Records as one table: the header names every cell that any record has, in order of appearance. */
export function recordsFile(name: string, records: readonly NamedCells[]): File {
  const header = [...new Set(records.flatMap((record) => [...record.keys()]))];
  return tableFile(name, [header, ...records.map((record) => header.map((key) => record.get(key) ?? ""))]);
}

import readSheets, { type CellValue } from "read-excel-file/universal";
import { tableFile } from "./records.ts";

/** The sheets of a workbook that hold anything, each as a table; cells are what Excel stores, dates written as ISO. */
export async function readWorkbook(file: File): Promise<readonly File[]> {
  const sheets = await readSheets(file, { trim: false });
  const filled = sheets.filter(({ data }) => data.length > 0);
  return filled.map(({ sheet, data }) =>
    tableFile(
      filled.length === 1 ? file.name : `${file.name} › ${sheet}`,
      data.map((row) => row.map((cell) => cellText(cell ?? null))),
    ),
  );
}

function cellText(cell: CellValue | null): string {
  if (cell === null) return "";
  if (cell instanceof Date) return isoText(cell);
  // Numbers keep the shortest digits that give them back, as a spreadsheet shows them; E notation only where it would.
  return String(cell);
}

/** A date at midnight is a date; any other has a time. */
export function isoText(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
}

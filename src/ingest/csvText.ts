/** The record as one line of comma-separated text, without its line end; cells are kept exactly as they are. */
export function csvLine(cells: readonly string[]): string {
  return cells.map(quoted).join(",");
}

/** A whole table for a spreadsheet: CRLF, and a cell that would run as a formula gets an apostrophe in front. */
export function csvForSpreadsheet(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${csvLine(cells.map(withoutFormula))}\r\n`).join("");
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function withoutFormula(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+([.,]\d+)*%?$/.test(cell) ? `'${cell}` : cell;
}

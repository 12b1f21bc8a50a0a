/** One cell: quoted only when it holds a comma, a quotation mark or a line end. */
export function cell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One CSV record without its line end. */
export function record(cells: readonly (string | number)[]): string {
  return cells.map(cell).join(",");
}

/** A whole number with leading zeros. */
export function padded(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}

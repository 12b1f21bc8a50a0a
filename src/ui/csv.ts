/** Rows as CSV text (RFC 4180, CRLF). A cell that a spreadsheet would take for a formula is defused with an apostrophe. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

/** A cell that a spreadsheet would run as a formula, with an apostrophe before it; any other as it is. */
export const unrun = (text: string): string =>
  /^[=@\t\r]/.test(text) || /^[+-](?![\d.,\s]*%?$)/.test(text) ? `'${text}` : text;

function csvCell(text: string): string {
  const safe = unrun(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet did to cells when the file was saved in it: nothing that can be undone, so it is named. */
export type ExcelDamage = "rounded-number" | "date-for-range" | "lost-zeros";

/** One column that a spreadsheet has damaged: what happened, and in how many of the rows looked at. */
export type DamagedColumn = {
  readonly index: number;
  readonly damage: ExcelDamage;
  readonly count: number;
  readonly of: number;
};

const rounded = /^[1-9](?:[.,]\d+)?E\+\d{1,3}$/i;
const dayOfMonth =
  /^(?:\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)-\d{2})$/i;
const range = /^\d+\s*(?:[-–]|to)\s*\d+$/;
const numbersPlaces = /\b(?:zip|postal|post ?code|plz|ccn|facility ?id|provider ?(?:id|number))\b/i;

/** The damage that the cells of a column show, or null. `name` is its header. */
export function damageIn(name: string, cells: readonly string[]): Omit<DamagedColumn, "index"> | null {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const count = (pattern: RegExp): number => filled.filter((cell) => pattern.test(cell)).length;
  const numbers = count(rounded);
  if (numbers > 0 && numbers + count(/^\d+$/) > filled.length / 2)
    return { damage: "rounded-number", count: numbers, of: filled.length };
  const dates = count(dayOfMonth);
  if (dates > 0 && count(range) > 0) return { damage: "date-for-range", count: dates, of: filled.length };
  if (!numbersPlaces.test(name.replaceAll("_", " "))) return null;
  const full = Math.max(...filled.map((cell) => (/^\d+$/.test(cell) ? cell.length : 0)), 0);
  const short = filled.filter((cell) => /^\d+$/.test(cell) && cell.length === full - 1).length;
  const lost = short > 0 && (full === 5 || full === 6) && count(/^0/) === 0;
  return lost ? { damage: "lost-zeros", count: short, of: filled.length } : null;
}

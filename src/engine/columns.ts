/** Reads one cell of a result. Throws ColumnError when it is not what the query promised: a defect, never a data issue. */
export type Column<T> = (cell: unknown, name: string) => T;

/** The columns a query promises, by name; the type of its rows follows. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** One row of a query with these columns. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: ReturnType<C[K]> };

/** One column in bulk: numbers (booleans as 0/1, NULL as NaN, then always Float64Array) or texts (dates as yyyy-mm-dd). */
export type ColumnData =
  | Float64Array
  | Float32Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array
  | readonly (string | null)[];

/** A whole result by column, without row objects; every column has the same length. */
export type ColumnTable = Readonly<Record<string, ColumnData>>;

/** A result that does not fit the promised columns. Names the column and the kinds, never the cell. */
export class ColumnError extends Error {
  override readonly name = "ColumnError";
}

/** Text. */
export const text: Column<string> = (cell, name) => (typeof cell === "string" ? cell : mismatch(name, "text", cell));

/** Any number, NaN included: `corr` over a constant is NaN, so ask for `nullif(…, 'NaN'::DOUBLE)` where that is no answer. */
export const number: Column<number> = (cell, name) =>
  typeof cell === "number" ? cell : mismatch(name, "a number", cell);

/** A whole number that a double holds exactly; counts. */
export const integer: Column<number> = (cell, name) =>
  Number.isSafeInteger(cell) ? number(cell, name) : mismatch(name, "an integer", cell);

/** True or false. */
export const boolean: Column<boolean> = (cell, name) =>
  typeof cell === "boolean" ? cell : mismatch(name, "a boolean", cell);

/** A calendar date as yyyy-mm-dd; the query must give a DATE. */
export const date: Column<string> = (cell, name) =>
  typeof cell === "string" && /^-?\d{4,}-\d\d-\d\d$/.test(cell) ? cell : mismatch(name, "a date", cell);

/** The column, or null where the query gives NULL. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return (cell, name) => (cell === null ? null : column(cell, name));
}

/** A SQL list of such cells. */
export function list<T>(column: Column<T>): Column<readonly T[]> {
  return (cell, name) =>
    Array.isArray(cell) ? cell.map((each) => column(each, name)) : mismatch(name, "a list", cell);
}

function mismatch(name: string, promised: string, cell: unknown): never {
  const kind = cell === null ? "NULL" : typeof cell;
  throw new ColumnError(`Column "${name}" promised ${promised} and gave ${kind}.`);
}

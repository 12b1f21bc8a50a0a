import { sql, type Sql } from "../../engine/sql.ts";
import { listSeparator } from "../listSeparator.ts";

/** The distinct cells of a column as a list in SQL, the empty one first, and how many they are. */
export function listOf(cells: string): { readonly texts: Sql; readonly count: number } {
  const all = cells === "" ? "" : listSeparator + cells;
  return { texts: sql`string_split(${all}, chr(31))`, count: all.split(listSeparator).length };
}

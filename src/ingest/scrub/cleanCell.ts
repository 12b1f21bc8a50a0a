import { sql, staticSql, type Sql } from "../../engine/sql.ts";
import { blanks } from "../frame/blanks.ts";
import type { FrameColumn } from "../framed.ts";
import { cellOf } from "./cell.ts";

// Written out: an expression would be worked out again for every column.
const blankTexts = staticSql(`'${blanks}'`);

/**
 * A cell without blanks around it, NULL where it is empty or a code for a missing answer. What the frame has seen of the column says
 * what need not be looked for: of a million rows, trimming takes a third of the time.
 */
export function cleanCell(index: number, seen: FrameColumn | undefined, missing: readonly string[]): Sql {
  const cell = cellOf(index);
  const trimmed = seen?.padded === false ? cell : sql`trim(${cell}, ${blankTexts})`;
  const mayMiss = seen?.values == null || missing.some((code) => /[;|]/.test(code) || seen.values?.includes(code));
  const value = sql`nullif(${trimmed}, '')`;
  return mayMiss ? sql`CASE WHEN NOT list_contains(missing, lower(${trimmed})) THEN ${value} END` : value;
}

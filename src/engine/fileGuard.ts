import { QueryError } from "./engine.ts";
import type { Sql } from "./sql.ts";

const scansFiles =
  /\b(?:read_\w+|parquet_\w+|sniff_csv|glob|query|query_table)\s*\(|\bdrop\/|^\s*(?:copy|attach|export|import)\b/i;
const keepsValues =
  /^\s*create\s+(?:or\s+replace\s+)?(?:temp(?:orary)?\s+)?(?:recursive\s+)?(?:view|macro|function)\b/i;

/** Refuses (QueryError) a statement that names a file: only `load` reads files. A guard against our slips, not attackers. */
export function refuseFiles(statement: Sql): void {
  if (scansFiles.test(statement.text)) refuse(statement, "Only `load` reads files.");
}

/** Refuses (QueryError) bound values in a view or macro: they would be read again at each use, when they are gone. */
export function refuseKeptValues(statement: Sql): void {
  if (statement.values.length > 0 && keepsValues.test(statement.text)) refuse(statement, "A view cannot hold values.");
}

function refuse(statement: Sql, reason: string): never {
  throw new QueryError(statement.text, new Error(reason));
}

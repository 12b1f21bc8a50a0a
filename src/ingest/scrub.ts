import { vouchScrubbed, type ScrubbedSource } from "../engine/scrubbed.ts";
import { joinSql, sql, type Sql } from "../engine/sql.ts";
import type { CodedRows } from "./coded/codedRows.ts";
import type { KeyMeans } from "./coded/codedPieces.ts";
import { has } from "./load/staged.ts";
import type { Frame } from "./framed.ts";
import { withoutIdentifiers, type FoundIdentifier } from "./identifiers.ts";
import type { Mapping } from "./mapping.ts";
import { cellOf } from "./scrub/cell.ts";
import { columnSteps } from "./scrub/columnSteps.ts";
import { stagedRows } from "./scrub/stagedRows.ts";
import { valueTable } from "./scrub/valueList.ts";

/** A framed file, what its columns mean, and the secret of its keys. */
export type Scrubbing = {
  readonly frame: Frame;
  readonly mapping: Mapping;
  readonly found: readonly FoundIdentifier[];
  readonly secret: string;
};

/**
 * A way from a framed file to the engine: one statement that reads the mapped columns, masked, hashed, coarsened and cast,
 * into the temporary table `stage`; then the statements that carry `stage` into the model's tables.
 */
export function scrub(
  { frame, mapping, found, secret }: Scrubbing,
  path: string,
  after: readonly Sql[],
): ScrubbedSource {
  const safe = withoutIdentifiers(mapping, found);
  const columns = columnSteps(frame, safe, secret);
  const stage = sql`CREATE TEMP TABLE stage AS ${stagedRows(columns, records(frame, path), safe.missing)}`;
  return vouchScrubbed(path, [...valueTable(safe), stage, ...after]);
}

/**
 * The other way, for the rows that the reader kept: what flows in are places in lists and keyed hashes. Null where a mapped
 * column has cells of another kind, which are read from the file, and where rows are gathered, for which the stage must be a table.
 */
export async function scrubKept(
  { frame, mapping, found, secret }: Scrubbing,
  rows: CodedRows | null,
  flowing: Pick<KeyMeans, "openKeys" | "flowRows">,
): Promise<((after: readonly Sql[]) => ScrubbedSource) | null> {
  if (rows === null || has(mapping, "answer_key")) return null;
  const { codedStage } = await import("./coded/codedStage.ts");
  const safe = withoutIdentifiers(mapping, found);
  const means = { ...flowing, secret, missing: safe.missing };
  const stage = codedStage(rows, columnSteps(frame, safe, secret), means);
  return stage && ((after) => vouchScrubbed(null, [...valueTable(safe), ...stage(after)]));
}

/** The records of the file with their line, read as text by a fixed dialect: nothing is left for a sniffer to guess. */
function records({ table, columns }: Frame, path: string): Sql {
  const texts = columns.map(({ index }) => sql`${cellOf(index)}: 'VARCHAR'`);
  const all = table.original ? texts : [sql`"line": 'INTEGER'`, ...texts];
  const reader = sql`read_csv(${path}, auto_detect = false, header = ${table.original}, delim = ${table.delimiter}, quote = '"',
    escape = '"', columns = {${joinSql(all, sql`, `)}})`;
  return table.original
    ? sql`(SELECT (row_number() OVER () + ${table.headerRows})::INTEGER AS line, * FROM ${reader})`
    : reader;
}

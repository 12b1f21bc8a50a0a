import { families, membersOf, spareName, type Family } from "../../domain/spareTable.ts";
import { tables, type TableName } from "../../domain/table.ts";
import { integer, text } from "../../engine/columns.ts";
import type { Statements } from "../../engine/engine.ts";
import { identifier, sql, type Sql } from "../../engine/sql.ts";

/**
 * Settles whose version of each record counts, now that a file's rows stand in their table: of the files that brought a
 * record, the one whose records reach later, of equals the one loaded later. Files that say the same of a record as the
 * newest leave it to the earliest of them, so that a file dropped again moves nothing.
 */
export function settleLoaded(parent: TableName, fileId: string): readonly Sql[] {
  const family = families.find((each) => each.parent === parent);
  if (family === undefined) return [];
  const [table, by] = [identifier(parent), identifier(family.key)];
  return [
    sql`CREATE TEMP TABLE touched AS SELECT ${parent} AS parent, ${by} AS key FROM ${table} WHERE file_id = ${fileId}
      AND ${by} IN (SELECT ${by} FROM ${table} WHERE file_id <> ${fileId})`,
    ...settle(family),
    sql`DROP TABLE touched`,
  ];
}

/** Notes the records that a file brought, before it is taken out of the tables. */
export const noteTouched = (fileId: string): Sql =>
  sql`CREATE TEMP TABLE touched AS ${families
    .flatMap(({ parent, key }) =>
      [parent, spareName(parent)].map(
        (table) =>
          sql`SELECT ${parent} AS parent, ${identifier(key)} AS key FROM ${identifier(table)} WHERE file_id = ${fileId}`,
      ),
    )
    .reduce((all, each) => sql`${all} UNION ALL ${each}`)}`;

/** Settles the noted records anew once the file is gone, as if it had never been loaded. */
export async function settleTouched(tx: Statements): Promise<void> {
  for (const family of families) {
    const [held] = await tx.query(sql`SELECT count(*) AS rows FROM ${identifier(spareName(family.parent))}`, {
      rows: integer,
    });
    if (held?.rows !== 0) for (const step of settle(family)) await tx.run(step);
  }
  await tx.run(sql`DROP TABLE touched`);
}

/** The files of which rows have come back into the model whose texts are still to be coded. */
export async function filesToRead(engine: Statements): Promise<readonly string[]> {
  const files = await engine.query(sql`SELECT DISTINCT file_id FROM file_outcome WHERE kind = 'to-read'`, {
    file_id: text,
  });
  return files.map(({ file_id }) => file_id);
}

/** Takes the mark off a file whose texts are coded. */
export const forgetToRead = (fileId: string): Sql =>
  sql`DELETE FROM file_outcome WHERE kind = 'to-read' AND file_id = ${fileId}`;

function settle(family: Family): readonly Sql[] {
  const { parent, key } = family;
  const versions = (table: string, isSpare: boolean): Sql =>
    sql`SELECT row_id, file_id, ${identifier(key)} AS key, version, ${isSpare} AS spare, ${rowsCarried(parent)} AS carried
      FROM ${identifier(table)} WHERE ${identifier(key)} IN (SELECT key FROM touched WHERE parent = ${parent})`;
  return [
    sql`CREATE TEMP TABLE mover AS
      WITH brought AS (${versions(parent, false)} UNION ALL ${versions(spareName(parent), true)}),
      placed AS (
        SELECT brought.*, row_number() OVER (PARTITION BY key ORDER BY reaches NULLS FIRST, row_id) AS place
        FROM brought JOIN source_file USING (file_id)
      ),
      newest AS (SELECT *, last_value(version) OVER (PARTITION BY key ORDER BY place
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS last FROM placed),
      judged AS (SELECT *, place = 1 + max(CASE WHEN version IS DISTINCT FROM last THEN place ELSE 0 END)
        OVER (PARTITION BY key) AS counts FROM newest)
      SELECT row_id, key, file_id, carried, spare FROM judged WHERE spare = counts`,
    ...(["aside", "back"] as const).flatMap((way) => membersOf(family).flatMap((table) => move(family, table, way))),
    ...recount,
    sql`INSERT INTO file_outcome SELECT DISTINCT file_id, 'to-read', NULL, NULL, NULL, 0 FROM mover WHERE spare`,
    sql`DROP TABLE mover`,
  ];
}

const rowsCarried = (parent: TableName): Sql =>
  "file_rows" in tables[parent] ? sql`coalesce(file_rows, 1)::BIGINT` : sql`1::BIGINT`;

/** Of a row that makes several records, each goes its own way. */
function move({ parent, key }: Family, table: TableName, way: "aside" | "back"): readonly Sql[] {
  const [from, to] = way === "aside" ? [table, spareName(table)] : [spareName(table), table];
  const those =
    table === parent
      ? sql`(row_id, ${identifier(key)}) IN (SELECT (row_id, key) FROM mover WHERE ${way === "back"} = spare)`
      : sql`row_id IN (SELECT row_id FROM mover WHERE ${way === "back"} = spare)`;
  return [
    sql`INSERT INTO ${identifier(to)} BY NAME SELECT * FROM ${identifier(from)} WHERE ${those}`,
    sql`DELETE FROM ${identifier(from)} WHERE ${those}`,
  ];
}

/** Rows that moved change what their files have loaded and what of them is counted from another file. */
const recount: readonly Sql[] = [
  sql`INSERT INTO file_outcome SELECT file_id, 'loaded', NULL, NULL, NULL, sum(CASE WHEN spare THEN carried ELSE -carried END)
    FROM mover GROUP BY file_id`,
  sql`INSERT INTO file_outcome SELECT file_id, 'excluded', NULL, 'already-here', NULL,
    sum(CASE WHEN spare THEN -carried ELSE carried END) FROM mover GROUP BY file_id`,
  sql`CREATE TEMP TABLE summed AS SELECT file_id, kind, reason, sum(count)::BIGINT AS count FROM file_outcome
    WHERE kind = 'loaded' OR reason = 'already-here' GROUP BY ALL`,
  sql`DELETE FROM file_outcome WHERE kind = 'loaded' OR reason = 'already-here'`,
  sql`INSERT INTO file_outcome BY NAME SELECT * FROM summed WHERE count <> 0 OR kind = 'loaded'`,
  sql`DROP TABLE summed`,
];

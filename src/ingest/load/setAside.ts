import { families, membersOf, spareName, type Family } from "../../domain/spareTable.ts";
import type { TableName } from "../../domain/table.ts";
import { integer, text } from "../../engine/columns.ts";
import type { Statements } from "../../engine/engine.ts";
import { identifier, sql, type Sql } from "../../engine/sql.ts";

/** Row ids of one file lie together: its ordinal × 10^9 and on. */
const rowsAFile = 1_000_000_000;

/** Moves the rows of the loaded file that an earlier file brought first out of the model, where they wait for its removal. */
export function setAsideStatements(parent: TableName): readonly Sql[] {
  const family = families.find((each) => each.parent === parent);
  const again = sql`row_id IN (SELECT row_id FROM kept WHERE again)`;
  return (family === undefined ? [] : membersOf(family)).flatMap((table) => move(table, "aside", again));
}

function move(table: TableName, way: "aside" | "back", where: Sql): readonly Sql[] {
  const [from, to] = way === "aside" ? [table, spareName(table)] : [spareName(table), table];
  return [
    sql`INSERT INTO ${identifier(to)} BY NAME SELECT * FROM ${identifier(from)} WHERE ${where}`,
    sql`DELETE FROM ${identifier(from)} WHERE ${where}`,
  ];
}

/**
 * Gives every record that the model has lost with a file to the earliest other file that brought it too, as if that
 * file had been loaded without the removed one. Gives the files that gained rows.
 */
export async function bringBack(tx: Statements): Promise<readonly string[]> {
  const gained: string[] = [];
  for (const family of families) gained.push(...(await bringBackOf(tx, family)));
  return gained;
}

async function bringBackOf(tx: Statements, { parent, key, children }: Family): Promise<readonly string[]> {
  const [table, spare, by] = [identifier(parent), identifier(spareName(parent)), identifier(key)];
  const [held] = await tx.query(sql`SELECT count(*) AS rows FROM ${spare}`, { rows: integer });
  if (held?.rows === 0) return [];
  // A temporary table lives as long as the transaction of the removal.
  await tx.run(sql`CREATE TEMP TABLE back AS SELECT min(row_id) AS row_id FROM ${spare}
    WHERE ${by} NOT IN (SELECT ${by} FROM ${table}) GROUP BY ${by}`);
  const ordinal = sql`(row_id // ${rowsAFile})::INTEGER`;
  const gains = await tx.query(
    sql`SELECT file_id, count(*) AS rows FROM back JOIN source_file ON ordinal = ${ordinal} GROUP BY file_id`,
    { file_id: text, rows: integer },
  );
  if (gains.length > 0)
    for (const member of [parent, ...children])
      for (const step of move(member, "back", sql`row_id IN (SELECT row_id FROM back)`)) await tx.run(step);
  for (const { file_id, rows } of gains) {
    await tx.run(sql`UPDATE file_outcome SET count = count + ${rows} WHERE file_id = ${file_id} AND kind = 'loaded'`);
    await tx.run(sql`UPDATE file_outcome SET count = count - ${rows}
      WHERE file_id = ${file_id} AND kind = 'excluded' AND reason = 'already-here'`);
  }
  await tx.run(sql`DELETE FROM file_outcome WHERE kind = 'excluded' AND count = 0`);
  await tx.run(sql`DROP TABLE back`);
  return gains.map(({ file_id }) => file_id);
}

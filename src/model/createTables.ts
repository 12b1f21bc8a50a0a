import { spareTables } from "../domain/spareTable.ts";
import { tables } from "../domain/table.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier, joinSql, sql, staticSql, type Sql } from "../engine/sql.ts";
import { workspaceTables } from "./workspaceTables.ts";

/** Creates every table of the model that does not exist yet, all or none; existing rows stay. */
export async function createTables(engine: Engine): Promise<void> {
  await engine.transaction(async (statements) => {
    for (const [name, columns] of Object.entries({ ...tables, ...spareTables, ...workspaceTables })) {
      await statements.run(createTable(name, columns));
    }
  });
}

function createTable(name: string, columns: Readonly<Record<string, string>>): Sql {
  const fields = Object.entries(columns).map(([column, type]) => sql`${identifier(column)} ${staticSql(type)}`);
  return sql`CREATE TABLE IF NOT EXISTS ${identifier(name)} (${joinSql(fields, sql`, `)})`;
}

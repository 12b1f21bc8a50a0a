import { spareTables } from "../../src/domain/spareTable.ts";
import { tables } from "../../src/domain/table.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { identifier, sql } from "../../src/engine/sql.ts";
import { createTables } from "../../src/model/createTables.ts";

let opened: Promise<Engine> | null = null;

/**
 * A real engine whose tables are empty. Files that run one after another in a worker share it: opening one takes more than a second,
 * longer than most tests. It ends with its worker; do not close it.
 */
export async function emptyEngine(): Promise<Engine> {
  opened ??= openDuckdbNode();
  const engine = await opened;
  await createTables(engine);
  for (const table of Object.keys({ ...tables, ...spareTables }))
    await engine.run(sql`DELETE FROM ${identifier(table)}`);
  return engine;
}

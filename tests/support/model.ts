import type { SqlValue } from "../../src/engine/sql.ts";
import { identifier, sql, staticSql } from "../../src/engine/sql.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { TableName } from "../../src/domain/table.ts";
import { narrowedTo, type InstantData, type Workspace } from "../../src/instant/fill.ts";
import { buildModel, type ModelSettings } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { dataCoverage } from "../../src/model/dataCoverage.ts";
import { fillHere } from "../../src/state/fillHere.ts";

/** Rows of one table by column; columns left out are NULL. */
export type Rows = readonly Readonly<Record<string, SqlValue>>[];

/** Puts hand-written rows into a model table, written out: binding thousands of values would take seconds. */
async function insert(engine: Engine, table: TableName, rows: Rows): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const values = rows.map((row) => `(${columns.map((column) => literal(row[column] ?? null)).join(", ")})`);
  await engine.run(staticSql(`INSERT INTO ${table} (${columns.join(", ")}) VALUES ${values.join(", ")}`));
}

const literal = (value: SqlValue): string =>
  typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);

/** Empties every table and builds the model anew over the rows given. */
export async function rebuild(
  engine: Engine,
  settings: ModelSettings,
  rows: Readonly<Partial<Record<TableName, Rows>>> = {},
): Promise<void> {
  await createTables(engine);
  for (const [table, some] of Object.entries(rows)) {
    await engine.run(sql`DELETE FROM ${identifier(table)}`);
    await insert(engine, table as TableName, some); // keys of the record type
  }
  await buildModel(engine, settings);
}

/** The data that answers filters, filled from the engine's model. */
export async function instantOf(
  engine: Engine,
  settings: ModelSettings,
  facilityId: string | null = null,
): Promise<InstantData> {
  const workspace: Workspace = {
    brands: settings.brands,
    drivers: settings.drivers,
    maturityDays: settings.settings.maturityDays,
    facilityId,
  };
  return fillHere.instant(engine, workspace, await dataCoverage(engine));
}

/** The data of those alone who cite a driver, beside everybody's. */
export async function citingOf(engine: Engine, data: InstantData, driver: string): Promise<InstantData> {
  const drivers = data.workspace.drivers.map(({ id }) => id);
  const { signal } = new AbortController();
  return narrowedTo(data, await fillHere.citing(engine, drivers, [driver], signal));
}

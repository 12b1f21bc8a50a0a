import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { quoted, sql } from "../../src/engine/sql.ts";
import { integer } from "../../src/engine/columns.ts";
import { createIngest, type Ingest } from "../../src/ingest/ingest.ts";
import { readHere } from "../../src/ingest/reader.ts";
import type { Inspection } from "../../src/ingest/inspection.ts";
import { createTables } from "../../src/model/createTables.ts";
import type { FileAccount } from "../../src/domain/account.ts";
import type { TableName } from "../../src/domain/table.ts";

const root = new URL("../..", import.meta.url).pathname;

/** A committed file as the browser would hand it over. */
export function fixture(path: string): File {
  const at = path.startsWith("data/") ? join(root, path) : join(root, "tests/fixtures", path);
  return new File([readFileSync(at)], basename(path));
}

/** A file with this text. */
export const textFile = (text: string, name = "dropped.csv"): File => new File([text], name);

function filesIn(folder: string): readonly string[] {
  const at = join(root, "tests/fixtures", folder);
  return readdirSync(at)
    .sort()
    .flatMap((name) => (statSync(join(at, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)]));
}

/** Every table file below a fixture folder, by its path from there. */
export const fixturesIn = (folder: string): readonly string[] =>
  filesIn(folder).filter((path) => /\.(?:csv|tsv)$/.test(path));

/** Every file below a fixture folder whose tables lie inside it. */
export const containersIn = (folder: string): readonly string[] =>
  filesIn(folder).filter((path) => /\.(?:gz|zip|xlsx|parquet|jsonl?)$/.test(path) && !path.includes("planted"));

/** An engine with the model's tables, and an ingest into it. */
export type Room = { readonly engine: Engine; readonly ingest: Ingest };

/** A room with empty tables. */
export async function openRoom(): Promise<Room> {
  const engine = await openDuckdbNode();
  await createTables(engine);
  return { engine, ingest: createIngest({ engine, secret: "a secret of the tests", reader: readHere }) };
}

/** The inspection of a file that must be readable. */
export async function inspected(ingest: Ingest, file: File): Promise<Inspection> {
  const result = await ingest.inspect(file);
  if (!result.ok) throw new Error(`${file.name}: ${result.issues[0].kind}`);
  return result.value;
}

/** The account of a file that must load as it is proposed. */
export async function loaded(ingest: Ingest, file: File): Promise<FileAccount> {
  const inspection = await inspected(ingest, file);
  const result = await ingest.load(inspection, inspection.mapping);
  if (!result.ok) throw new Error(`${file.name}: ${result.issues[0].kind}`);
  return result.value;
}

/** How many rows a table has. */
export async function rowsIn(engine: Engine, table: TableName): Promise<number> {
  const [row] = await engine.query(sql`SELECT count(*) AS n FROM ${quoted(table)}`, { n: integer });
  return row?.n ?? 0;
}

import { spareTables } from "../../domain/spareTable.ts";
import { tables } from "../../domain/table.ts";
import { integer, optional } from "../../engine/columns.ts";
import type { Engine, Statements } from "../../engine/engine.ts";
import { identifier, joinSql, sql } from "../../engine/sql.ts";
import type { KeepPlace, Switched } from "./keepPlace.ts";
import { keptVersion, readManifest, type Manifest } from "./manifest.ts";
import { migrations } from "./migrations.ts";

/** The tables that are kept: all that loading fills, and nothing that the workspace rebuilds. */
const keptColumns: Readonly<Record<string, Readonly<Record<string, string>>>> = { ...tables, ...spareTables };

/** Rows of one piece: a few megabytes, so that no copy of one stops the page. */
const pieceRows = 20_000;

/** How many pieces of how many are done, as a fraction. */
export type OnProgress = (fraction: number) => void;

const sha256Of = async (bytes: ArrayBuffer): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/**
 * Writes the engine's tables as the generation after `after`: first the pieces that are not there yet, then, in one step,
 * the manifest. Whatever stops it before that step leaves the earlier generation whole. All tables are read in one
 * transaction: a file that loads meanwhile is in all of them or in none.
 */
export async function writeTables(engine: Engine, place: KeepPlace, after: number): Promise<Switched> {
  const there = new Set(await place.pieces());
  const kept = await engine.transaction(async (statements) => {
    const written: Manifest["tables"] = [];
    for (const [name, columns] of Object.entries(keptColumns))
      written.push({ name, columns: Object.keys(columns), ...(await writeTable(statements, place, name, there)) });
    return written;
  });
  return place.switchTo({ format: "whyhere-tables", version: keptVersion, generation: after + 1, tables: kept }, after);
}

async function writeTable(
  statements: Statements,
  place: KeepPlace,
  name: string,
  there: Set<string>,
): Promise<Pick<Manifest["tables"][number], "rows" | "pieces">> {
  const table = identifier(name);
  const [extent] = await statements.query(sql`SELECT count(*) AS rows, max(rowid) AS last FROM ${table}`, {
    rows: integer,
    last: optional(integer),
  });
  const last = extent?.last ?? -1;
  const pieces: string[] = [];
  for (let start = 0; start <= last; start += pieceRows) {
    const bytes = await statements.exportRows(
      sql`SELECT * FROM ${table} WHERE rowid >= ${start} AND rowid < ${start + pieceRows} ORDER BY rowid`,
    );
    const sha256 = await sha256Of(bytes.buffer);
    if (!there.has(sha256)) await place.put(sha256, bytes.buffer);
    there.add(sha256);
    pieces.push(sha256);
  }
  return { rows: extent?.rows ?? 0, pieces };
}

/** What came of reading kept tables back; after `damaged` or `newer` the engine holds a part and must be closed. */
export type Restored =
  { readonly kind: "restored"; readonly generation: number } | { readonly kind: "empty" | "damaged" | "newer" };

/** Reads the current generation into an engine whose tables are empty, and brings it to the present version; nothing is written. */
export async function restoreTables(engine: Engine, place: KeepPlace, onProgress: OnProgress): Promise<Restored> {
  const found = readManifest(await place.manifest());
  if (found.kind !== "found") return found;
  const { tables: kept, generation, version } = found.manifest;
  const isKnown = ({ name, columns }: Manifest["tables"][number]): boolean =>
    columns.every((column) => column in (keptColumns[name] ?? {}));
  if (!kept.every(isKnown)) return { kind: "newer" };
  const all = kept.reduce((sum, { pieces }) => sum + pieces.length, 0);
  let done = 0;
  for (const table of kept) {
    for (const sha256 of table.pieces) {
      const bytes = await place.piece(sha256);
      if (bytes === null || (await sha256Of(bytes)) !== sha256) return { kind: "damaged" };
      await putBack(engine, table, new Uint8Array(bytes));
      done += 1;
      onProgress(done / all);
    }
    const [count] = await engine.query(sql`SELECT count(*) AS rows FROM ${identifier(table.name)}`, { rows: integer });
    if (count?.rows !== table.rows) return { kind: "damaged" };
  }
  const steps = Array.from({ length: keptVersion - version }, (_, index) => migrations[version + index] ?? []).flat();
  await engine.transaction(async ({ run }) => {
    for (const step of steps) await run(step);
  });
  return { kind: "restored", generation };
}

async function putBack(
  engine: Engine,
  { name, columns }: Manifest["tables"][number],
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await engine.importRows("kept_piece", bytes);
  const named = joinSql(columns.map(identifier), sql`, `);
  await engine.run(sql`INSERT INTO ${identifier(name)} BY NAME SELECT ${named} FROM kept_piece`);
  await engine.run(sql`DROP TABLE kept_piece`);
}

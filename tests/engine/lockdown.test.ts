import { mkdtempSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { text } from "../../src/engine/columns.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import { QueryError, type Engine } from "../../src/engine/engine.ts";
import { vouchScrubbed } from "../../src/engine/scrubbed.ts";
import { listSql, sql, staticSql, type Sql } from "../../src/engine/sql.ts";

let engine: Engine;
let server: Server;
let origin = "";
const asked: (string | undefined)[] = [];
const secret = join(mkdtempSync(join(tmpdir(), "whyhere-")), "secret.csv");

beforeAll(async () => {
  writeFileSync(secret, "a,b\n1,2\n");
  server = createServer((request, response) => {
    asked.push(request.url);
    response.end("a,b\n1,2\n");
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  origin = `http://127.0.0.1:${address.port}`;
  engine = await openDuckdbNode();
});
afterAll(async () => {
  await engine.close();
  server.close();
});

/** The error's text when the statement runs unguarded, as in `load`. */
async function refusal(statement: Sql): Promise<string> {
  try {
    await engine.load(vouchScrubbed("drop/none.csv", [statement]));
  } catch (error) {
    expect(error).toBeInstanceOf(QueryError);
    return String((error as QueryError).cause);
  }
  return "not refused";
}

describe("the locked engine", () => {
  it("reaches no other origin", async () => {
    for (const url of [`${origin}/leak.csv`, `${origin.replace("http:", "https:")}/leak.csv`, "s3://bucket/leak.csv"]) {
      expect(await refusal(sql`CREATE TABLE leak AS FROM read_csv(${url})`)).toMatch(/Permission Error|disabled/);
      expect(await refusal(sql`CREATE TABLE leak AS FROM read_text(${url})`)).toMatch(/Permission Error|disabled/);
    }
    expect(await refusal(staticSql(`FROM '${origin}/leak.csv'`))).toMatch(/Permission Error|disabled|does not exist/);
    expect(await refusal(staticSql(`ATTACH '${origin}/leak.db' AS other`))).toMatch(/Permission Error|disabled/);
    expect(await refusal(staticSql(`COPY (SELECT 1) TO '${origin}/leak.csv'`))).toMatch(/Permission Error|disabled/);
    // DuckDB-WASM takes INSTALL for a promise that it keeps at LOAD, which is refused.
    await refusal(staticSql(`FORCE INSTALL json FROM '${origin}'`));
    expect(await refusal(sql`LOAD json`)).toMatch(/Permission Error/);
    expect(asked).toEqual([]);
  });

  it("reads and writes no file outside drop/", async () => {
    for (const path of [secret, "package.json", "drop/../package.json", "./package.json", "drop", "dropped/a.csv"]) {
      expect(await refusal(sql`CREATE TABLE leak AS FROM read_text(${path})`)).toMatch(/Permission Error/);
      expect(await refusal(sql`CREATE TABLE leak AS FROM read_csv(${path})`)).toMatch(/Permission Error/);
      expect(await refusal(staticSql(`COPY (SELECT 1) TO '${path}.out'`))).toMatch(/Permission Error/);
    }
    expect(await refusal(sql`FROM glob(${"*"})`)).toMatch(/Permission Error/);
  });

  it.each(["ATTACH 'other.db'", "LOAD json", "LOAD 'drop/evil.duckdb_extension.wasm'"])(
    "refuses %s",
    async (statement) => {
      expect(await refusal(staticSql(statement))).toMatch(/Permission Error|disabled/);
    },
  );

  it.each([
    "SET lock_configuration = false",
    "RESET lock_configuration",
    "SET GLOBAL enable_external_access = true",
    "RESET enable_external_access",
    "SET allowed_directories = ['/']",
    "SET allowed_paths = ['package.json']",
    "SET autoload_known_extensions = true",
    "SET autoinstall_known_extensions = true",
    "SET custom_extension_repository = 'http://127.0.0.1'",
    "SET preserve_insertion_order = false",
    "SET memory_limit = '1GB'",
  ])("does not change back: %s", async (statement) => {
    expect(await refusal(staticSql(statement))).toMatch(/configuration has been locked|Cannot/);
  });

  it.each(["SELECT current_date", "SELECT date_trunc('month', now())", "SELECT '{}'::JSON"])(
    "answers what would need an extension with an error, at once: %s",
    async (statement) => {
      expect(await refusal(staticSql(statement))).toMatch(/Catalog Error|Autoloading Error/);
    },
  );

  it("has the settings it claims", async () => {
    const names = ["allowed_directories", "enable_external_access", "lock_configuration", "preserve_insertion_order"];
    const rows = await engine.query(
      sql`SELECT name, value FROM duckdb_settings() WHERE name IN ${listSql(names)} ORDER BY name`,
      { name: text, value: text },
    );
    expect(rows.map((row) => row.value)).toEqual(["[drop/]", "false", "true", "true"]);
  });
});

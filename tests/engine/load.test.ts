import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { integer, optional, text } from "../../src/engine/columns.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import { QueryError, type Engine } from "../../src/engine/engine.ts";
import { vouchScrubbed, type ScrubbedSource } from "../../src/engine/scrubbed.ts";
import { quoted, sql } from "../../src/engine/sql.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdbNode();
});
afterAll(() => engine.close());

const ragged = new Blob(["id,Mail,day\n1,ann@example.org,2026-01-05\n2\n3,bo@example.org,2026-01-07,extra\n4,,\n"]);

function reading(path: string, table: string) {
  return sql`CREATE TABLE ${quoted(table)} AS SELECT id, day
    FROM read_csv(${path}, header = true, all_varchar = true, store_rejects = true, delim = ',')`;
}

describe("load", () => {
  it("reads the registered file as text and keeps what was rejected, by line", async () => {
    const path = await engine.registerFile("brand survey (1).csv", ragged);
    const rejects = sql`CREATE TABLE rejected AS SELECT DISTINCT line, error_type::VARCHAR AS reason FROM reject_errors`;
    await engine.load(vouchScrubbed(path, [reading(path, "survey"), rejects]));
    expect(await engine.query(sql`FROM survey`, { id: text, day: optional(text) })).toEqual([
      { id: "1", day: "2026-01-05" },
      { id: "4", day: null },
    ]);
    expect(await engine.query(sql`FROM rejected ORDER BY line`, { line: integer, reason: text })).toEqual([
      { line: 3, reason: "MISSING COLUMNS" },
      { line: 4, reason: "TOO MANY COLUMNS" },
    ]);
  });

  it("keeps no raw rejected line afterwards", async () => {
    const path = await engine.registerFile("raw.csv", ragged);
    await engine.load(vouchScrubbed(path, [reading(path, "scrubbed")]));
    for (const table of [sql`reject_errors`, sql`reject_scans`])
      await expect(engine.run(sql`FROM ${table}`)).rejects.toBeInstanceOf(QueryError);
  });

  it("leaves nothing when a later statement fails", async () => {
    const path = await engine.registerFile("late.csv", ragged);
    await expect(engine.load(vouchScrubbed(path, [reading(path, "late"), sql`FROM nowhere`]))).rejects.toThrow();
    await expect(engine.run(sql`FROM late`)).rejects.toBeInstanceOf(QueryError);
  });

  it("leaves nothing when cancelled, and the file loads again", async () => {
    const lines = Array.from({ length: 400_000 }, (_, n) => `${n},x,2026-01-05`).join("\n");
    const path = await engine.registerFile("long.csv", new Blob([`id,Mail,day\n${lines}\n`]));
    const again = vouchScrubbed(path, [reading(path, "long"), sql`CREATE TABLE second AS FROM range(300000000)`]);
    await expect(engine.load(again, { signal: AbortSignal.timeout(30) })).rejects.toThrow();
    await engine.load(vouchScrubbed(path, [reading(path, "long")]));
    expect(await engine.query(sql`SELECT count(*) AS n FROM long`, { n: integer })).toEqual([{ n: 400_000 }]);
  });

  it("reads the newer file of the same name", async () => {
    await engine.registerFile("month.csv", new Blob(["id,day\n1,2026-01-05\n"]));
    const path = await engine.registerFile("month.csv", new Blob(["id,day\n7,2026-02-05\n8,2026-02-06\n"]));
    await engine.load(vouchScrubbed(path, [reading(path, "month")]));
    expect(await engine.query(sql`SELECT id FROM month`, { id: text })).toEqual([{ id: "7" }, { id: "8" }]);
  });

  it("finds no file that was dropped", async () => {
    const path = await engine.registerFile("gone.csv", ragged);
    await engine.dropFile("gone.csv");
    await expect(engine.load(vouchScrubbed(path, [reading(path, "gone")]))).rejects.toBeInstanceOf(QueryError);
  });

  it("refuses a source that nobody vouched for", async () => {
    const path = await engine.registerFile("forged.csv", ragged);
    const vouched = vouchScrubbed(path, [reading(path, "forged")]);
    // What a caller that had lost its types could pass.
    const forged = { ...vouched } as ScrubbedSource;
    await expect(engine.load(forged)).rejects.toBeInstanceOf(TypeError);
  });
});

describe("outside load", () => {
  it.each([
    sql`FROM 'drop/forged.csv'`,
    sql`FROM read_csv(${"drop/forged.csv"})`,
    sql`CREATE TABLE raw AS FROM read_text(${"drop/forged.csv"})`,
    sql`FROM sniff_csv(${"drop/forged.csv"})`,
    sql`FROM glob('*')`,
    sql`COPY (SELECT 1) TO 'drop/out.csv'`,
    sql`FROM query('FROM ''dr' || 'op/forged.csv''')`,
  ])("no statement names a file: $text", async (statement) => {
    for (const asked of [engine.run(statement), engine.transaction((statements) => statements.run(statement))])
      await expect(asked).rejects.toMatchObject({ cause: new Error("Only `load` reads files.") });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boolean, date, integer, list, number, optional, text } from "../../src/engine/columns.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { listSql, sql } from "../../src/engine/sql.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdbNode();
});
afterAll(() => engine.close());

describe("what a query gives", () => {
  it("is numbers as numbers, dates as text, and null", async () => {
    const rows = await engine.query(
      sql`SELECT 7::BIGINT AS big, 1.5::DECIMAL(18,3) AS cents, count(*) AS n, sum(3) AS total, 2::HUGEINT AS huge,
            DATE '2026-02-28' AS day, true AS yes, NULL AS nothing, 'a' AS word, ['x', NULL] AS words`,
      {
        big: integer,
        cents: number,
        n: integer,
        total: integer,
        huge: integer,
        day: date,
        yes: boolean,
        nothing: optional(text),
        word: text,
        words: list(optional(text)),
      },
    );
    expect(rows).toEqual([
      {
        big: 7,
        cents: 1.5,
        n: 1,
        total: 3,
        huge: 2,
        day: "2026-02-28",
        yes: true,
        nothing: null,
        word: "a",
        words: ["x", null],
      },
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { boolean, date, integer, list, number, optional, text } from "../../src/engine/columns.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import { QueryError, type Engine } from "../../src/engine/engine.ts";
import { joinSql, listSql, quoted, sql } from "../../src/engine/sql.ts";

/** Minutes of work, unless cancelled. */
const endless = sql`SELECT count(*) AS n FROM range(1000000) a, range(1000000) b WHERE (a.range * b.range) % 7 = ${3}`;

let engine: Engine;
beforeAll(async () => {
  engine = await openDuckdbNode();
});
afterAll(() => engine.close());

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error("It should have failed.");
    },
    (error: unknown) => error,
  );
}

describe("a bound value", () => {
  it.each(["x') OR TRUE --", "'", '"; DROP TABLE t; --', "\\", "?", "naïve 😀\n\0", "getvariable('bound0')", ""])(
    "stays the text it is: %j",
    async (value) => {
      expect(await engine.query(sql`SELECT ${value} AS value`, { value: text })).toEqual([{ value }]);
    },
  );

  it("keeps its kind", async () => {
    const rows = await engine.query(
      sql`SELECT ${1.25} AS a, ${true} AS b, ${null} AS c, ${"2026-03-01"}::DATE AS d, coalesce(${null}, 4) AS e`,
      { a: number, b: boolean, c: optional(text), d: date, e: integer },
    );
    expect(rows).toEqual([{ a: 1.25, b: true, c: null, d: "2026-03-01", e: 4 }]);
  });

  it("does not leak into the next statement, nor into one beside it", async () => {
    const ask = (value: string) =>
      engine.query(sql`SELECT ${value} AS value FROM range(5000) LIMIT 1`, { value: text });
    const answers = await Promise.all(["a", "b", "c", "d"].map(ask));
    expect(answers.flat().map((row) => row.value)).toEqual(["a", "b", "c", "d"]);
  });

  it("works in IN, LIMIT and a date comparison", async () => {
    const statement = sql`
      SELECT range AS n FROM range(10)
      WHERE range IN ${listSql([1, 2, 3])} AND range NOT IN ${listSql([])} AND DATE '2026-01-02' > ${"2026-01-01"}::DATE
      ORDER BY range LIMIT ${2}`;
    expect(await engine.query(statement, { n: integer })).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await engine.query(sql`SELECT 1 AS n WHERE 1 IN ${listSql([])}`, { n: integer })).toEqual([]);
  });

  it("arrives at its own place among many, whatever repeats", async () => {
    const many = Array.from({ length: 50 }, (_, place) => (place % 3 === 0 ? "again" : `value ${String(place)}`));
    const listed = joinSql(
      many.map((value) => sql`${value}`),
      sql`, `,
    );
    const rows = await engine.query(sql`SELECT unnest([${listed}]) AS value`, { value: text });
    expect(rows.map(({ value }) => value)).toEqual(many);
  });

  it("is refused in a view, which would read it again later", async () => {
    await expect(engine.run(sql`CREATE OR REPLACE VIEW v AS SELECT ${1} AS a`)).rejects.toBeInstanceOf(QueryError);
  });
});

describe("what a query gives", () => {
  it("is numbers as numbers, dates as text, and null", async () => {
    const rows = await engine.query(
      sql`SELECT 7::BIGINT AS big, 1.5::DECIMAL(18,3) AS cents, count(*) AS n, sum(3) AS total, 2::HUGEINT AS huge,
            DATE '1899-12-31' AS day, true AS yes, NULL AS nothing, 'a' AS word, ['x', NULL] AS words,
            [DATE '2026-01-01'] AS days, TIMESTAMP '2026-02-28 13:14:15.5' AS time`,
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
        days: list(date),
        time: text,
      },
    );
    expect(rows).toEqual([
      {
        big: 7,
        cents: 1.5,
        n: 1,
        total: 3,
        huge: 2,
        day: "1899-12-31",
        yes: true,
        nothing: null,
        word: "a",
        words: ["x", null],
        days: ["2026-01-01"],
        time: "2026-02-28T13:14:15.500",
      },
    ]);
  });

  it("is NaN for the correlation of a constant, unless the query says otherwise", async () => {
    const constant = sql`FROM (VALUES (1, 2), (1, 3)) AS pairs(x, y)`;
    const [plain] = await engine.query(sql`SELECT corr(x, y) AS r ${constant}`, { r: number });
    expect(plain?.r).toBeNaN();
    const guarded = await engine.query(sql`SELECT nullif(corr(x, y), 'NaN'::DOUBLE) AS r ${constant}`, {
      r: optional(number),
    });
    expect(guarded).toEqual([{ r: null }]);
  });

  it("is every row of many, in order, none of an empty table", async () => {
    const rows = await engine.query(sql`SELECT range AS n FROM range(10000)`, { n: integer });
    expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 10_000 }, (_, n) => n));
    expect(await engine.query(sql`SELECT 1 AS n WHERE false`, { n: integer })).toEqual([]);
  });

  it("is a refusal for an ENUM, which must be cast", async () => {
    for (const word of [sql`'a'::ENUM ('a', 'b')`, sql`['a'::ENUM ('a', 'b')]`])
      await expect(engine.query(sql`SELECT ${word} AS word`, { word: text })).rejects.toThrow("cast it to VARCHAR");
  });

  it("is a refusal for a column that is not there, even without rows", async () => {
    await expect(engine.query(sql`SELECT 1 AS a WHERE false`, { b: integer })).rejects.toThrow(
      '"b" is not in the result',
    );
  });

  it("keeps the column of a name that objects have of their own", async () => {
    const rows = await engine.query(sql`SELECT 1 AS ${quoted("constructor")}`, { constructor: integer });
    expect(rows).toEqual([{ constructor: 1 }]);
  });
});

describe("columns in bulk", () => {
  it("are typed arrays, NaN for NULL, texts with null", async () => {
    const columns = await engine.queryColumns(sql`
      SELECT range AS n, (range % 3)::UTINYINT AS code, range::INTEGER AS whole, nullif(range, 1)::INTEGER AS gap,
        range = 2 AS flag, nullif('t' || range, 't1') AS word, DATE '2026-01-01' + range::INTEGER AS day
      FROM range(5000)`);
    expect(columns.n).toBeInstanceOf(Float64Array);
    expect(columns.code).toBeInstanceOf(Uint8Array);
    expect(columns.whole).toBeInstanceOf(Int32Array);
    expect(columns.gap).toBeInstanceOf(Float64Array);
    expect([...(columns.gap ?? [])].slice(0, 3)).toEqual([0, Number.NaN, 2]);
    expect([...(columns.code ?? [])].slice(2998, 3002)).toEqual([1, 2, 0, 1]);
    expect([...(columns.flag ?? [])].slice(0, 4)).toEqual([0, 0, 1, 0]);
    expect([...(columns.word ?? [])].slice(0, 3)).toEqual(["t0", null, "t2"]);
    expect([...(columns.day ?? [])].slice(0, 2)).toEqual(["2026-01-01", "2026-01-02"]);
    for (const column of Object.values(columns)) expect(column.length).toBe(5000);
  });

  it("can each be transferred to a worker", async () => {
    const columns = await engine.queryColumns(sql`SELECT 1.5::DOUBLE AS a, 2::INTEGER AS b FROM range(10)`);
    const buffers = Object.values(columns).flatMap((column) => ("buffer" in column ? [column.buffer] : []));
    const moved = structuredClone(columns, { transfer: buffers.filter((buffer) => buffer instanceof ArrayBuffer) });
    expect(moved.b).toEqual(new Int32Array(10).fill(2));
    expect(columns.a?.length).toBe(0);
  });

  it("keep their names when there are no rows", async () => {
    const columns = await engine.queryColumns(sql`SELECT 1::DOUBLE AS a, 'x' AS b WHERE false`);
    expect(columns).toEqual({ a: new Float64Array(0), b: [] });
  });

  it("of another kind must be cast", async () => {
    await expect(engine.queryColumns(sql`SELECT [1] AS a`)).rejects.toThrow("cast it in the query");
  });
});

describe("a failure", () => {
  it("holds the statement and not its values", async () => {
    const error = await failure(engine.run(sql`SELECT ${"Mary Smith"}::INTEGER`));
    expect(error).toBeInstanceOf(QueryError);
    expect(error).toMatchObject({ statement: "SELECT ?::INTEGER", message: "The engine refused a statement." });
    expect(String(error)).not.toContain("Mary");
    expect((error as QueryError).cause).toBeInstanceOf(Error);
  });

  it("leaves the engine answering", async () => {
    await failure(engine.run(sql`SELECT nonsense`));
    expect(await engine.query(sql`SELECT 1 AS a`, { a: integer })).toEqual([{ a: 1 }]);
  });
});

describe("cancelling", () => {
  it("stops a statement and rejects with the reason", async () => {
    const controller = new AbortController();
    const reason = new Error("another filter");
    const answer = failure(engine.query(endless, { n: integer }, { signal: controller.signal }));
    setTimeout(() => controller.abort(reason), 100);
    expect(await answer).toBe(reason);
    expect(await engine.query(sql`SELECT 2 AS a`, { a: integer })).toEqual([{ a: 2 }]);
  });

  it("before the start asks nothing", async () => {
    await expect(engine.run(sql`CREATE TABLE never (a INTEGER)`, { signal: AbortSignal.abort() })).rejects.toThrow();
    await expect(engine.run(sql`FROM never`)).rejects.toBeInstanceOf(QueryError);
  });

  it("stops the writing of a table and leaves none", async () => {
    const writing = sql`CREATE TABLE half AS SELECT range, 'x' || range AS word FROM range(300000000)`;
    await expect(engine.run(writing, { signal: AbortSignal.timeout(100) })).rejects.toThrow();
    await expect(engine.run(sql`FROM half`)).rejects.toBeInstanceOf(QueryError);
  });

  it("of one statement lets the others answer meanwhile", async () => {
    const controller = new AbortController();
    const long = failure(engine.run(endless, { signal: controller.signal }));
    const short = await engine.query(sql`SELECT sum(range) AS a FROM range(1000)`, { a: integer });
    expect(short).toEqual([{ a: 499_500 }]);
    controller.abort();
    expect(await long).toBe(controller.signal.reason);
  });
});

describe("a transaction", () => {
  it("commits all its steps", async () => {
    const n = await engine.transaction(async (statements) => {
      await statements.run(sql`CREATE TABLE kept (a INTEGER)`);
      await statements.run(sql`INSERT INTO kept VALUES (${1}), (${2})`);
      return statements.query(sql`SELECT count(*) AS n FROM kept`, { n: integer });
    });
    expect(n).toEqual([{ n: 2 }]);
    expect(await engine.query(sql`SELECT a FROM kept ORDER BY a`, { a: integer })).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it("leaves nothing after a step failed, even one whose failure was ignored", async () => {
    await engine.run(sql`CREATE TABLE ledger AS SELECT 1 AS a`);
    const ignored = engine.transaction(async (statements) => {
      await statements.run(sql`INSERT INTO ledger VALUES (2)`);
      await statements.run(sql`FROM nowhere`).catch(() => undefined);
      return "done";
    });
    await expect(ignored).rejects.toBeInstanceOf(QueryError);
    const thrown = engine.transaction(async (statements) => {
      await statements.run(sql`INSERT INTO ledger VALUES (3)`);
      throw new RangeError("ours");
    });
    await expect(thrown).rejects.toBeInstanceOf(RangeError);
    expect(await engine.query(sql`FROM ledger`, { a: integer })).toEqual([{ a: 1 }]);
  });

  it("leaves nothing when cancelled, and blocks no later one", async () => {
    await engine.run(sql`CREATE TABLE stock AS SELECT 1 AS a`);
    const cancelled = engine.transaction(
      async (statements) => {
        await statements.run(sql`UPDATE stock SET a = 2`);
        await statements.run(endless);
      },
      { signal: AbortSignal.timeout(100) },
    );
    await expect(cancelled).rejects.toThrow();
    await engine.transaction((statements) => statements.run(sql`UPDATE stock SET a = a + 10`));
    expect(await engine.query(sql`FROM stock`, { a: integer })).toEqual([{ a: 11 }]);
  });

  it("runs steps asked at once one after another", async () => {
    const answers = await engine.transaction((statements) =>
      Promise.all([1, 2, 3].map((n) => statements.query(sql`SELECT ${n} AS n`, { n: integer }))),
    );
    expect(answers.flat()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it("cannot be used after its end", async () => {
    const kept = await engine.transaction(async (statements) => ({ statements }));
    await expect(kept.statements.run(sql`SELECT 1`)).rejects.toThrow("has ended");
  });
});

describe("closing", () => {
  it("rejects what is still asked, and everything later", async () => {
    const other = await openDuckdbNode();
    const asked = failure(other.run(endless));
    await new Promise((resume) => setTimeout(resume, 50));
    await other.close();
    expect(await asked).toMatchObject({ message: "The engine is closed." });
    await expect(other.run(sql`SELECT 1`)).rejects.toThrow("closed");
  });
});

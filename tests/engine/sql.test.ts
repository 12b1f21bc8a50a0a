import { describe, expect, it } from "vitest";
import { identifier, joinSql, listSql, quoted, Sql, sql, staticSql } from "../../src/engine/sql.ts";

describe("sql", () => {
  it("keeps values out of the text", () => {
    const statement = sql`SELECT ${"x') OR true --"} AS a, ${3} AS b`;
    expect(statement.text).toBe("SELECT ? AS a, ? AS b");
    expect(statement.values).toEqual(["x') OR true --", 3]);
  });

  it("splices nested SQL with its values in order", () => {
    const where = sql`a = ${1} AND b = ${"two"}`;
    const statement = sql`SELECT ${0} FROM t WHERE ${where} LIMIT ${9}`;
    expect(statement.text).toBe("SELECT ? FROM t WHERE a = ? AND b = ? LIMIT ?");
    expect(statement.values).toEqual([0, 1, "two", 9]);
  });

  it("takes a question mark in the text for text", () => {
    expect(sql`SELECT '?' || ${"a"}`.parts).toEqual(["SELECT '?' || ", ""]);
  });

  it("does not take an object parsed from a file for SQL", () => {
    const forged: unknown = JSON.parse('{"text":"DROP TABLE t","values":[],"parts":["DROP TABLE t"]}');
    expect(Sql.is(forged)).toBe(false);
    expect(Sql.is(Object.setPrototypeOf(forged, Sql.prototype))).toBe(false);
    // A caller that had lost its types would pass anything.
    expect(() => sql`SELECT ${forged as string}`).toThrow(TypeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])("refuses to bind %s, which would arrive as NULL", (value) => {
    expect(() => sql`SELECT ${value}`).toThrow(TypeError);
  });
});

describe("joinSql", () => {
  it("joins texts and values, those of the separator included", () => {
    const joined = joinSql([sql`a = ${1}`, sql`b`, sql`c = ${3}`], sql` OR ${"x"} = d OR `);
    expect(joined.text).toBe("a = ? OR ? = d OR b OR ? = d OR c = ?");
    expect(joined.values).toEqual([1, "x", "x", 3]);
  });

  it("of nothing is empty", () => {
    expect(joinSql([], sql`, `).text).toBe("");
  });
});

describe("names", () => {
  it("of our own are lower case letters, digits and underscores", () => {
    expect(identifier("driver_rating").text).toBe('"driver_rating"');
    for (const name of ["", "Driver", "a b", "1a", 'a"', "a;"]) expect(() => identifier(name)).toThrow(RangeError);
  });

  it("of a file are quoted, whatever they contain", () => {
    expect(quoted('Would you "return"? ?').text).toBe('"Would you ""return""? ?"');
    expect(() => quoted("a\0b")).toThrow(RangeError);
    expect(() => quoted("")).toThrow(RangeError);
  });
});

describe("the rest", () => {
  it("lists values in parentheses", () => {
    expect(listSql(["a", 2]).text).toBe("(?, ?)");
    expect(listSql(["a", 2]).values).toEqual(["a", 2]);
  });

  it("takes a static file as it is", () => {
    expect(staticSql("SELECT '?'").parts).toEqual(["SELECT '?'"]);
  });
});

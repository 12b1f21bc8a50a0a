import { describe, expect, expectTypeOf, it } from "vitest";
import {
  boolean,
  ColumnError,
  date,
  integer,
  list,
  number,
  optional,
  text,
  type RowOf,
} from "../../src/engine/columns.ts";

describe("a column", () => {
  it.each([
    ["text", () => text(1, "c")],
    ["number", () => number("1", "c")],
    ["integer", () => integer(1.5, "c")],
    ["boolean", () => boolean(1, "c")],
    ["date", () => date("28.02.2026", "c")],
    ["text, NULL", () => text(null, "c")],
    ["optional, nothing at all", () => optional(text)(undefined, "c")],
    ["list", () => list(text)(["a", 1], "c")],
  ])("refuses what its query did not promise: %s", (_, read) => {
    expect(read).toThrow(ColumnError);
  });

  it("names the column and the kind, never the cell", () => {
    expect(() => integer("Mary Smith", "age")).toThrow('Column "age" promised an integer and gave string.');
  });

  it("lets NaN through, as the engine gives it", () => {
    expect(number(Number.NaN, "r")).toBeNaN();
  });

  it("is null only when optional", () => {
    expect(optional(date)(null, "c")).toBeNull();
    expect(optional(date)("2026-01-31", "c")).toBe("2026-01-31");
  });

  it("gives its rows their type", () => {
    const columns = { driver: text, responses: integer, share: optional(number), reasons: list(text) };
    expectTypeOf<RowOf<typeof columns>>().toEqualTypeOf<{
      readonly driver: string;
      readonly responses: number;
      readonly share: number | null;
      readonly reasons: readonly string[];
    }>();
    expect(Object.keys(columns)).toHaveLength(4);
  });
});

import { expect, it } from "vitest";
import { inColumns } from "../../src/dashboard/inColumns.ts";
import { panels } from "../../src/dashboard/registry.ts";

const told = (ids: readonly string[]) =>
  inColumns(panels.filter(({ id }) => ids.includes(id))).map(({ column, panels: run }) => [
    column ?? "apart",
    ...run.map(({ id }) => id),
  ]);

it("keeps the panels' order, and those of a column together", () => {
  expect(told(["drivers", "trend", "reviews", "arrivals", "reasons", "table"])).toEqual([
    ["apart", "drivers"],
    ["wide", "trend", "reviews"],
    ["narrow", "arrivals", "reasons"],
    ["apart", "table"],
  ]);
});

it("makes no column of panels that are not there", () => {
  expect(told(["market", "sources"])).toEqual([["apart", "market", "sources"]]);
  expect(told([])).toEqual([]);
});

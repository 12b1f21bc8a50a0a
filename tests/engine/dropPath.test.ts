import { expect, it } from "vitest";
import { dropPath } from "../../src/engine/dropPath.ts";

it("keeps an ordinary name", () => {
  expect(dropPath("crm_2026-01.csv.gz")).toBe("drop/crm_2026-01.csv.gz");
});

it.each(["..", "../secret.csv", "a/b.csv", "a'b.csv", "*.csv", "a[1].csv", "~/x.csv", "{a,b}.csv", "a\0b", "\ud800"])(
  "leaves nothing in %j that climbs, quotes or expands",
  (name) => {
    expect(dropPath(name)).toMatch(/^drop\/(?!\.)[A-Za-z0-9%._-]+$/);
  },
);

it("keeps different names different", () => {
  const names = ["a b.csv", "a_b.csv", "a%20b.csv", "a*b.csv", "A_b.csv"];
  expect(new Set(names.map(dropPath)).size).toBe(names.length);
});

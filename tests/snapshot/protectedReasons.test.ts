import { describe, expect, it } from "vitest";
import { protectedReasons } from "../../src/snapshot/panels/protectedReasons.ts";
import { aFigure } from "../support/answer.ts";

const base = { records: 0, unknown: 0 };
const lost = (count: number | null, n = 100) =>
  aFigure({
    metric: "lost-reason",
    n,
    nEffective: n,
    ...(count === null ? { value: null, lower: null, upper: null, status: "suppressed" } : { value: count / n }),
  });
const statuses = (counts: readonly (number | null)[]) =>
  protectedReasons({
    chose: base,
    lost: base,
    rows: counts.map((count, place) => ({
      driver: String(place),
      label: String(place),
      chose: aFigure({ status: "no-data", value: null, n: 0 }),
      lost: lost(count),
    })),
  }).rows.map((row) => row.lost.status);

describe("reasons that leave", () => {
  it("lose the smallest beside a withheld one that the rest would give away: 100 − 60 − 33 = 7", () => {
    expect(statuses([60, 33, null])).toEqual(["ok", "suppressed", "suppressed"]);
  });

  it("stay where records give several reasons, which add to no total", () => {
    expect(statuses([80, 60, null])).toEqual(["ok", "ok", "suppressed"]);
  });

  it("stay where nothing is withheld, or nothing small is left over", () => {
    expect(statuses([60, 40])).toEqual(["ok", "ok"]);
    expect(statuses([50, 20, null, null])).toEqual(["ok", "ok", "suppressed", "suppressed"]);
  });
});

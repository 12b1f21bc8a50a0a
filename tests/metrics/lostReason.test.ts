import { describe, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { answer } from "../../src/instant/answer.ts";
import { lostReason } from "../../src/metrics/definitions/lostReason.ts";
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";
import { instantOf } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";

const lost = (i: number) => selected(i, { state: "lost" });
const engine = modelOver({
  selection_event: [
    ...times(100, (i) => selected(i)),
    ...times(90, (i) => lost(200 + i)),
    selected(400, { state: "open" }),
  ],
  selection_reason: [
    ...times(30, (i) => ({ row_id: 200 + i, driver: "cost", outcome: "lost" })),
    ...times(15, (i) => ({ row_id: 200 + i, driver: "access", outcome: "lost" })),
    ...times(15, (i) => ({ row_id: 230 + i, driver: "access", outcome: "lost" })),
    ...times(5, (i) => ({ row_id: 200 + i, driver: "cost", outcome: "lost" })),
    { row_id: 0, driver: "cost", outcome: "lost" },
    { row_id: 400, driver: "cost", outcome: "lost" },
  ],
});

describe("why they went elsewhere", () => {
  it("is the share of lost records with a known reason that give it, each record once", async () => {
    expect(await figureFrom(engine(), lostReason, { driver: "cost" })).toMatchObject({ value: 30 / 45, n: 45 });
    expect(await figureFrom(engine(), lostReason, { driver: "access" })).toMatchObject({ value: 30 / 45, n: 45 });
  });

  it("stands beside how many give no known reason", async () => {
    const { reasons } = answer(await instantOf(engine(), syntheticModel), {
      filter: { ...noFilter, period: { from: monthOf(2026, 9), to: monthOf(2026, 9) } },
      outcome: null,
    });
    expect(reasons.lost).toEqual({ records: 90, unknown: 45 });
    expect(reasons.chose).toEqual({ records: 100, unknown: 100 });
    expect(reasons.rows.map(({ driver }) => driver).sort()).toEqual(["access", "cost"]);
    expect(reasons.rows.every(({ chose }) => chose.status === "no-data")).toBe(true);
  });
});

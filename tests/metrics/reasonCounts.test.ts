import { expect, it } from "vitest";
import { lostCounts, reasonCounts } from "../../src/metrics/definitions/reasonCounts.ts";
import { modelOver, selected, sumsFrom, times } from "../support/metrics.ts";

const engine = modelOver({
  selection_event: [...times(7, (i) => selected(i)), ...times(4, (i) => selected(20 + i, { state: "lost" }))],
  selection_reason: [
    ...times(3, (i) => ({ row_id: i, driver: "cost", outcome: "chose" })),
    { row_id: 0, driver: "team", outcome: "chose" },
    { row_id: 20, driver: "cost", outcome: "lost" },
  ],
});

it("counts records, and those with a known reason once each", async () => {
  expect(await sumsFrom(engine(), reasonCounts)).toEqual({ all: 7, reasoned: 3 });
  expect(await sumsFrom(engine(), lostCounts)).toEqual({ all: 4, reasoned: 1 });
});

import { expect, it } from "vitest";
import { leadCounts } from "../../src/metrics/definitions/leadCounts.ts";
import { modelOver, selected, sumsFrom, times } from "../support/metrics.ts";

const engine = modelOver({
  selection_event: [
    ...times(7, (i) => selected(i)),
    ...times(5, (i) => selected(100 + i, { created_on: "2026-09-01", state: "open", decided_on: null })),
  ],
});

it("counts leads by whether they are old enough for conversion to be read", async () => {
  expect(await sumsFrom(engine(), leadCounts)).toEqual({ mature: 7, immature: 5 });
});

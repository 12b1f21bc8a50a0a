import { expect, it } from "vitest";
import { monthOf } from "../../src/domain/period.ts";
import { selections } from "../../src/metrics/definitions/selections.ts";
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";

const engine = modelOver({
  selection_event: [
    ...times(30, (i) => selected(i)),
    ...times(20, (i) => selected(100 + i, { decided_on: "2026-08-31" })),
    ...times(12, (i) =>
      selected(200 + i, { file_id: "without decisions", decided_on: null, created_on: "2026-09-02" }),
    ),
  ],
});

it("counts selections in the month decided, or created where a file has no decision dates", async () => {
  const september = { from: monthOf(2026, 9), to: monthOf(2026, 9) };
  expect((await figureFrom(engine(), selections, {}, { period: september, keep: {} })).value).toBe(42);
  expect((await figureFrom(engine(), selections)).value).toBe(62);
});

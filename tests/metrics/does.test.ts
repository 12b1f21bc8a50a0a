import { expect, it } from "vitest";
import { does } from "../../src/metrics/definitions/does.ts";
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";

const engine = modelOver({
  selection_event: [...times(100, (i) => selected(i)), ...times(20, (i) => selected(200 + i, { state: "lost" }))],
  selection_reason: [
    ...times(50, (i) => ({ row_id: i, driver: "access", outcome: "chose" })),
    ...times(20, (i) => ({ row_id: i + 45, driver: "cost", outcome: "chose" })),
    { row_id: 0, driver: "access", outcome: "chose" },
    ...times(30, (i) => ({ row_id: i + 65, driver: "access", outcome: "lost" })),
    ...times(20, (i) => ({ row_id: i + 200, driver: "access", outcome: "lost" })),
  ],
});

it("is the share of selections with a known reason that give the driver, each selection once", async () => {
  expect(await figureFrom(engine(), does, { driver: "access" })).toMatchObject({ value: 50 / 65, n: 65 });
  expect(await figureFrom(engine(), does, { driver: "cost" })).toMatchObject({ value: 20 / 65, n: 65 });
});

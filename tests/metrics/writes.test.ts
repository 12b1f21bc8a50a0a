import { expect, it } from "vitest";
import { writes } from "../../src/metrics/definitions/writes.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(40, (i) => reviewed(i)),
    ...times(10, (i) => reviewed(100 + i, { words: 2 })),
    ...times(10, (i) => reviewed(200 + i, { brand_label: "Rival" })),
  ],
  mention: [
    ...times(12, (i) => ({ row_id: i, driver: "access", phrase: "appointment" })),
    { row_id: 0, driver: "access", phrase: "waiting" },
    ...times(5, (i) => ({ row_id: 100 + i, driver: "access", phrase: "appointment" })),
    ...times(5, (i) => ({ row_id: 200 + i, driver: "access", phrase: "appointment" })),
  ],
});

it("is the share of our texts of three words or more that mention the driver, each text once", async () => {
  expect(await figureFrom(engine(), writes, { driver: "access" })).toMatchObject({ value: 12 / 40, n: 40 });
});

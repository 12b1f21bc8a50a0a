import { expect, it } from "vitest";
import { met } from "../../src/metrics/definitions/met.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

const engine = modelOver({
  response: times(60, (i) => respondent(i)),
  driver_rating: [
    ...times(60, (i) => ({ row_id: i, brand_label: "Own", driver: "insurance", top_two: i < 45 ? 1 : 0 })),
    ...times(40, (i) => ({ row_id: i, brand_label: "Own", driver: "location", associated: i < 25 ? 1 : 0 })),
  ],
});

it("is the share in the top two boxes, or that said yes where it was not rated", async () => {
  expect(await figureFrom(engine(), met, { brand: "Own", driver: "insurance" })).toMatchObject({ value: 0.75, n: 60 });
  expect(await figureFrom(engine(), met, { brand: "Own", driver: "location" })).toMatchObject({
    value: 25 / 40,
    n: 40,
  });
});

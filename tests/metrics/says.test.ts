import { describe, expect, it } from "vitest";
import { says } from "../../src/metrics/definitions/says.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

const engine = modelOver({
  response: times(100, (i) => respondent(i)),
  driver_importance: [
    ...times(80, (i) => ({ row_id: i, driver: "access", cited: i < 20 ? 1 : 0 })),
    ...times(60, (i) => ({ row_id: i, driver: "cost", top_two: i < 45 ? 1 : 0, importance: 50 })),
    ...times(60, (i) => ({ row_id: i, driver: "team", cited: i < 4 ? 1 : 0 })),
  ],
});

describe("says", () => {
  it("is the share citing the driver among those asked", async () => {
    expect(await figureFrom(engine(), says, { driver: "access" })).toMatchObject({ value: 0.25, n: 80 });
  });

  it("falls back on the top two boxes of rated importance", async () => {
    expect(await figureFrom(engine(), says, { driver: "cost" })).toMatchObject({ value: 0.75, n: 60 });
  });

  it("withholds a share whose numerator is 1 to 10", async () => {
    expect(await figureFrom(engine(), says, { driver: "team" })).toMatchObject({ value: null, status: "suppressed" });
  });
});

import { describe, expect, it } from "vitest";
import { saysRank } from "../../src/metrics/definitions/saysRank.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

const engine = modelOver({
  response: times(40, (i) => respondent(i, { weight: i < 20 ? 1 : 3 })),
  driver_importance: [
    ...times(40, (i) => ({ row_id: i, driver: "cost", rank: i < 20 ? 1 : 4 })),
    ...times(8, (i) => ({ row_id: i, driver: "team", rank: 2 })),
    ...times(40, (i) => ({ row_id: i, driver: "access", cited: 1 })),
  ],
});

describe("says as a mean rank", () => {
  it("is the weighted mean of the places given", async () => {
    expect(await figureFrom(engine(), saysRank, { driver: "cost" })).toMatchObject({
      value: 3.25,
      n: 40,
      unit: "rank",
    });
  });

  it("tells nothing of a driver only cited, and withholds one that few people placed", async () => {
    expect(await figureFrom(engine(), saysRank, { driver: "access" })).toMatchObject({ status: "no-data" });
    expect(await figureFrom(engine(), saysRank, { driver: "team" })).toMatchObject({ status: "suppressed" });
  });
});

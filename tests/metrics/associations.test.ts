import { describe, expect, it } from "vitest";
import { associationMetrics } from "../../src/metrics/definitions/associations.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

const engine = modelOver({
  response: times(100, (i) => respondent(i)),
  brand_rating: times(100, (i) => ({
    row_id: i,
    brand_label: "Own",
    aided: i < 90 ? 1 : 0,
    consider: i < 50 ? 1 : 0,
    prefer: i < 30 ? 1 : 0,
  })),
  driver_rating: [
    ...times(100, (i) => ({ row_id: i, brand_label: "Own", driver: "team", associated: i % 2 })),
    ...times(100, (i) => ({ row_id: i, brand_label: "Own", driver: "cost", top_two: i < 25 ? 1 : 0 })),
  ],
});

describe("associations", () => {
  it("are read among those who hold a stage", async () => {
    const { aware, prefer } = associationMetrics;
    expect(await figureFrom(engine(), aware, { brand: "Own", driver: "team" })).toMatchObject({ value: 0.5, n: 90 });
    expect(await figureFrom(engine(), prefer, { brand: "Own", driver: "team" })).toMatchObject({ value: 0.5, n: 30 });
  });

  it("fall back on the top two boxes where association was not asked", async () => {
    const figure = await figureFrom(engine(), associationMetrics.consider, { brand: "Own", driver: "cost" });
    expect(figure).toMatchObject({ value: 0.5, n: 50, keys: { brand: "Own", driver: "cost", stage: "consider" } });
  });
});

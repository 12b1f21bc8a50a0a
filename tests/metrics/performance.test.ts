import { describe, expect, it } from "vitest";
import { performance, performancePair } from "../../src/metrics/definitions/performance.ts";
import { figureFrom, modelOver, respondent, sumsFrom, times } from "../support/metrics.ts";

const engine = modelOver({
  response: times(40, (i) => respondent(i, { weight: i < 20 ? 1 : 3 })),
  driver_rating: [
    ...times(40, (i) => ({ row_id: i, brand_label: "Own", driver: "access", rating: i < 20 ? 100 : 50 })),
    ...times(30, (i) => ({ row_id: i, brand_label: "Rival", driver: "access", rating: i < 20 ? 75 : 25 })),
    ...times(40, (i) => ({ row_id: i, brand_label: "Own", driver: "cost", rating: 50 })),
    ...times(12, (i) => ({ row_id: i, brand_label: "Own", driver: "team", rating: i < 11 ? 100 : 70 })),
  ],
});

describe("performance", () => {
  it("is the weighted mean rating of a brand on a driver", async () => {
    const figure = await figureFrom(engine(), performance, { brand: "Own", driver: "access" });
    expect(figure.value).toBeCloseTo((20 * 100 + 60 * 50) / 80, 9);
    expect(figure.nEffective).toBeCloseTo(80 ** 2 / 200, 9);
  });

  it("has an interval of no width when everyone answers alike", async () => {
    const figure = await figureFrom(engine(), performance, { brand: "Own", driver: "cost" });
    expect([figure.lower, figure.value, figure.upper]).toEqual([50, 50, 50]);
  });

  it("has an interval that ends where the scale does", async () => {
    const figure = await figureFrom(engine(), performance, { brand: "Own", driver: "team" });
    expect(figure.value).toBeCloseTo(97.5, 9);
    expect(figure.upper).toBe(100);
    expect(figure.lower).toBeLessThan(95);
  });

  it("shares respondents with a rival where both were rated", async () => {
    const pair = await sumsFrom(engine(), performancePair, undefined, { brand: "Rival", driver: "access" });
    expect(pair).toEqual({
      n: 30,
      w: 50,
      ww: 110,
      wwyA: 20 * 100 + 90 * 50,
      wwyB: 20 * 75 + 90 * 25,
      wwyAyB: 20 * 7500 + 90 * 1250,
    });
  });
});

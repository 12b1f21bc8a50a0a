import { describe, expect, it } from "vitest";
import { starContribution, starEffect } from "../../src/metrics/definitions/starEffect.ts";
import { welch } from "../../src/stats/welch.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

// 40 reviews mention the team (20 of 1★, 20 of 3★), 80 do not (40 of 4★, 40 of 5★); 29 mention the cost.
const engine = modelOver({
  review: [
    ...times(40, (i) => reviewed(i, { stars: i % 2 === 0 ? 1 : 3 })),
    ...times(80, (i) => reviewed(100 + i, { stars: i % 2 === 0 ? 4 : 5 })),
    ...times(10, (i) => reviewed(300 + i, { stars: null })),
  ],
  mention: [
    ...times(40, (i) => ({ row_id: i, driver: "team", phrase: "nurses" })),
    ...times(10, (i) => ({ row_id: 300 + i, driver: "team", phrase: "nurses" })),
    ...times(29, (i) => ({ row_id: 100 + i, driver: "cost", phrase: "bill" })),
  ],
});

describe("the star effect of a driver", () => {
  it("is the mean star with a mention minus without, by Welch", async () => {
    const figure = await figureFrom(engine(), starEffect, { driver: "team" });
    expect(figure.value).toBeCloseTo(2 - 4.5, 12);
    const want = welch({ n: 40, sum: 80, squares: 200 }, { n: 80, sum: 360, squares: 1640 });
    expect(figure.lower).toBeCloseTo(want.lower ?? 0, 10);
    expect(figure.upper).toBeCloseTo(want.upper ?? 0, 10);
    expect(figure).toMatchObject({ n: 40, unit: "stars", status: "small-base" });
  });

  it("contributes its effect times the share of reviews that mention it", async () => {
    const figure = await figureFrom(engine(), starContribution, { driver: "team" });
    expect(figure.value).toBeCloseTo((-2.5 * 40) / 120, 12);
    // The mean star is 440/120; without the mentions 4.5.
    expect(figure.value).toBeCloseTo(440 / 120 - 4.5, 12);
  });

  it("is not told below 30 mentions", async () => {
    expect(await figureFrom(engine(), starEffect, { driver: "cost" })).toMatchObject({
      value: null,
      lower: null,
      n: 29,
      status: "low-base",
    });
  });
});

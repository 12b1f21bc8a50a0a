import { expect, it } from "vitest";
import { movesCounting } from "../../src/metrics/definitions/moves.ts";
import { modelOver, respondent, sumsFrom, times } from "../support/metrics.ts";

const engine = modelOver({
  response: times(4, (i) => respondent(i, { choose_own: [90, 50, 60, null][i] ?? null, weight: i + 1 })),
  driver_rating: times(4, (i) => ({
    row_id: i,
    brand_label: "Own",
    driver: "word-of-mouth",
    rating: [100, 25, null, 75][i] ?? null,
  })),
});

it("adds up centred products over complete rows only, for drivers of any name", async () => {
  expect(await sumsFrom(engine(), movesCounting("choose", ["word-of-mouth"]))).toEqual({
    n: 2,
    w: 3,
    ww: 5,
    x0: 1 * 40 + 2 * 0,
    x1: 1 * 50 + 2 * -25,
    x0x0: 1600,
    x1x0: 40 * 50,
    x1x1: 2500 + 2 * 625,
  });
});

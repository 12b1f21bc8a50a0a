import { expect, it } from "vitest";
import { explain } from "../../src/metrics/explain.ts";
import { starFigure, starShare } from "../../src/metrics/definitions/starShare.ts";
import { starCounts } from "../../src/metrics/definitions/voiceCounts.ts";
import { modelOver, reviewed, sumsFrom, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(60, (i) => reviewed(i, { stars: 5 })),
    ...times(20, (i) => reviewed(100 + i, { stars: 2 })),
    ...times(3, (i) => reviewed(200 + i, { stars: null, kind: "post" })),
  ],
});

it("is each number of stars among all reviews with stars, with Wilson's interval", async () => {
  const { s2, s5 } = await sumsFrom(engine(), starCounts);
  const figure = starFigure(2, s2, s2 + s5);
  expect(figure).toMatchObject({
    metric: "star-share",
    keys: { stars: "2" },
    value: 0.25,
    n: 80,
    status: "small-base",
  });
  expect(figure.lower).toBeCloseTo(0.168, 3); // Wilson for 20 of 80, by hand
  expect(figure.upper).toBeCloseTo(0.3548, 3);
});

it("is public: a handful of reviews may be shown", () => {
  expect(starFigure(1, 2, 80)).toMatchObject({ value: 0.025, n: 80 });
});

it("explains itself by the counts of all stars", () => {
  const found = explain(starFigure(2, 20, 80), { period: null, keep: {} });
  expect(found?.label).toBe(starShare.label);
  expect(found?.sql.join()).toContain("floor(stars) = 2");
});

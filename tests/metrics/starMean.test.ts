import { expect, it } from "vitest";
import { starMean } from "../../src/metrics/definitions/starMean.ts";
import { figureFrom, modelOver, reviewed } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    reviewed(0, { stars: 1 }),
    reviewed(1, { stars: 2 }),
    reviewed(2, { stars: 4 }),
    reviewed(3, { stars: 5 }),
    reviewed(4, { stars: null, recommends: 1 }),
    ...[3, 3, 4, 4].map((stars, i) => reviewed(20 + i, { stars, brand_label: "Rival" })),
  ],
});

it("is the average star of one hospital's reviews, with a t interval", async () => {
  const figure = await figureFrom(engine(), starMean, { brand: "Rival" });
  // 3, 3, 4, 4: mean 3.5, s² = 1/3, SE = √(1/3/4) = .2887, t₃ = 3.1824
  expect(figure.value).toBeCloseTo(3.5, 12);
  expect(figure.lower).toBeCloseTo(3.5 - 3.1824463 * Math.sqrt(1 / 12), 5);
  expect(figure).toMatchObject({ n: 4, unit: "stars", status: "low-base" });
});

it("has no interval beyond one star and five", async () => {
  // 1, 2, 4, 5: mean 3, SE = √(10/3/4) = .9129, so that the ends of t would be .09 and 5.91
  expect(await figureFrom(engine(), starMean, { brand: "Own" })).toMatchObject({ value: 3, lower: 1, upper: 5 });
});

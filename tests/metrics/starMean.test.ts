import { expect, it } from "vitest";
import { starMean } from "../../src/metrics/definitions/starMean.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    reviewed(0, { stars: 1 }),
    reviewed(1, { stars: 2 }),
    reviewed(2, { stars: 4 }),
    reviewed(3, { stars: 5 }),
    reviewed(4, { stars: null, recommends: 1 }),
    ...times(6, (i) => reviewed(20 + i, { stars: 5, brand_label: "Rival" })),
  ],
});

it("is the average star of one hospital's reviews, with a t interval", async () => {
  const figure = await figureFrom(engine(), starMean, { brand: "Own" });
  // 1, 2, 4, 5: mean 3, s² = 10/3, SE = √(10/3/4) = .9129, t₃ = 3.1824
  expect(figure.value).toBeCloseTo(3, 12);
  expect(figure.lower).toBeCloseTo(3 - 3.1824463 * Math.sqrt(10 / 12), 5);
  expect(figure).toMatchObject({ n: 4, unit: "stars", status: "low-base" });
});

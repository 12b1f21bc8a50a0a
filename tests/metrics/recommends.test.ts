import { expect, it } from "vitest";
import { recommends } from "../../src/metrics/definitions/recommends.ts";
import { reviews } from "../../src/metrics/definitions/reviews.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(12, (i) => reviewed(i, { site: "Yes or no", recommends: i < 9 ? 1 : 0 })),
    ...times(4, (i) => reviewed(20 + i, { stars: 5 })),
  ],
});

it("is the share that says yes on sites that ask yes or no, apart from the stars", async () => {
  expect(await figureFrom(engine(), recommends, { brand: "Own" })).toMatchObject({ value: 0.75, n: 12 });
  expect(await figureFrom(engine(), reviews)).toMatchObject({ value: 1, n: 4 });
});

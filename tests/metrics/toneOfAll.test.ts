import { expect, it } from "vitest";
import { toneOfAll } from "../../src/metrics/definitions/toneOfAll.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(40, (i) => reviewed(i, { stars: i < 25 ? 4 : 2 })),
    ...times(9, (i) => reviewed(100 + i, { stars: 1, words: 1 })),
    ...times(9, (i) => reviewed(200 + i, { stars: 1, brand_label: "Other" })),
  ],
});

it("is the net tone of every text about us of three words or more", async () => {
  const figure = await figureFrom(engine(), toneOfAll);
  expect(figure.value).toBeCloseTo((100 * (25 - 15)) / 40, 9);
});

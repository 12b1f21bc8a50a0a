import { expect, it } from "vitest";
import { conversion } from "../../src/metrics/definitions/conversion.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

// 60 consider us, 24 of them prefer us; 40 do not consider us, 12 of them prefer us all the same; 10 did not say.
const engine = modelOver({
  response: times(110, (i) => respondent(i)),
  brand_rating: times(110, (i) => ({
    row_id: i,
    brand_label: "Own",
    consider: i < 60 ? 1 : i < 100 ? 0 : null,
    prefer: i < 24 || (i >= 60 && i < 72) ? 1 : 0,
  })),
});

it("is the share that prefers us among those who consider us, not the ratio of the two rates", async () => {
  const figure = await figureFrom(engine(), conversion);
  expect(figure.value).toBeCloseTo(24 / 60, 12);
  expect(figure.n).toBe(60);
});

import { describe, expect, it } from "vitest";
import { experience } from "../../src/metrics/definitions/experience.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

const rating = (row_id: number, driver: string, value: number, brand_label = "Own") => ({
  row_id,
  brand_label,
  driver,
  rating: value,
});

const engine = modelOver({
  response: times(40, (i) => respondent(i, { weight: i < 20 ? 1 : 3 })),
  driver_rating: [
    ...times(20, (i) => rating(i, "access", 100)),
    ...times(20, (i) => rating(i, "team", 50)),
    ...times(20, (i) => rating(20 + i, "access", 25)),
    ...times(40, (i) => rating(i, "insurance", 0)),
    ...times(12, (i) => rating(i, "access", 40, "Rival")),
  ],
});

describe("experience", () => {
  it("averages people, each by the mean of what they rated, gates left out", async () => {
    // The first twenty average (100 + 50) / 2 = 75 at weight 1, the others 25 at weight 3: (75 + 3 × 25) / 4.
    expect(await figureFrom(engine(), experience, { brand: "Own" })).toMatchObject({ value: 37.5, n: 40 });
  });

  it("is known of rivals, too", async () => {
    expect(await figureFrom(engine(), experience, { brand: "Rival" })).toMatchObject({
      value: 40,
      n: 12,
      status: "low-base",
    });
  });
});

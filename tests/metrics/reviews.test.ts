import { describe, expect, it } from "vitest";
import { reviews } from "../../src/metrics/definitions/reviews.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const engine = modelOver({
  review: [
    ...times(8, (i) => reviewed(i, { stars: i < 5 ? 5 : 2 })),
    ...times(2, (i) => reviewed(20 + i, { stars: null })),
    ...times(3, (i) => reviewed(30 + i, { stars: 1, site: "Other site" })),
    ...times(4, (i) => reviewed(40 + i, { stars: 5, brand_label: "Rival" })),
    reviewed(50, { stars: 5, author_key: "author 0" }),
  ],
});

describe("reviews at 4–5★", () => {
  it("is the share among our starred reviews, the same author, text and day counted once", async () => {
    const figure = await figureFrom(engine(), reviews);
    expect(figure.value).toBeCloseTo(5 / 11, 12);
    expect(figure.n).toBe(11);
  });

  it("is public, so a base under 11 is shown, greyed", async () => {
    const figure = await figureFrom(engine(), reviews, { site: "Google" });
    expect(figure.value).toBeCloseTo(5 / 8, 12);
    expect(figure.status).toBe("low-base");
  });
});

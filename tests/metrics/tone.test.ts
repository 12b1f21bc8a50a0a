import { describe, expect, it } from "vitest";
import { tone } from "../../src/metrics/definitions/tone.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const stars = (i: number) => (i < 30 ? 5 : i < 40 ? 3 : i < 60 ? 1 : null);
const engine = modelOver({
  review: times(70, (i) => reviewed(i, { stars: stars(i) })),
  mention: times(70, (i) => ({ row_id: i, driver: "team", phrase: "nurses" })),
});

describe("tone", () => {
  it("is the share in favour minus the share against, by stars; texts without stars stay out", async () => {
    const figure = await figureFrom(engine(), tone, { driver: "team" });
    expect(figure.value).toBeCloseTo((100 * (30 - 20)) / 60, 9);
    expect(figure.n).toBe(60);
  });

  it("has no data for a driver nobody mentions", async () => {
    expect((await figureFrom(engine(), tone, { driver: "cost" })).status).toBe("no-data");
  });
});

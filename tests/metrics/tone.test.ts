import { describe, expect, it } from "vitest";
import { tone } from "../../src/metrics/definitions/tone.ts";
import { figureFrom, modelOver, reviewed, times } from "../support/metrics.ts";

const stars = (i: number) => (i < 30 ? 5 : i < 40 ? 3 : i < 60 ? 1 : null);
describe("tone read by machine", () => {
  const machineRead = modelOver({
    review: [
      ...times(40, (i) => reviewed(i, { stars: null, tone: i < 25 ? 1 : i < 30 ? 0 : -1 })),
      ...times(10, (i) => reviewed(100 + i, { stars: 1, tone: 1 })),
      ...times(20, (i) => reviewed(200 + i, { stars: null, tone: 1 })),
      ...times(20, (i) => reviewed(300 + i, { stars: 5 })),
    ],
    mention: [
      ...times(50, (i) => ({ row_id: i < 40 ? i : 60 + i, driver: "team", phrase: "nurses" })),
      ...times(20, (i) => ({ row_id: 200 + i, driver: "cost", phrase: "bill" })),
      ...times(20, (i) => ({ row_id: 300 + i, driver: "access", phrase: "wait" })),
    ],
  });

  it("counts where a text has no stars; where it has, they win", async () => {
    const figure = await figureFrom(machineRead(), tone, { driver: "team" });
    expect(figure.n).toBe(50);
    expect(figure.value).toBeCloseTo((100 * (25 - 10 - 10)) / 50, 9);
  });

  it("gives no value over fewer than 30 texts, as stars alone may", async () => {
    const few = await figureFrom(machineRead(), tone, { driver: "cost" });
    expect(few).toMatchObject({ value: null, lower: null, upper: null, n: 20, status: "low-base" });
    expect((await figureFrom(machineRead(), tone, { driver: "access" })).value).toBe(100);
  });
});

describe("tone", () => {
  const engine = modelOver({
    review: times(70, (i) => reviewed(i, { stars: stars(i) })),
    mention: times(70, (i) => ({ row_id: i, driver: "team", phrase: "nurses" })),
  });

  it("is the share in favour minus the share against, by stars; texts without known tone stay out", async () => {
    const figure = await figureFrom(engine(), tone, { driver: "team" });
    expect(figure.value).toBeCloseTo((100 * (30 - 20)) / 60, 9);
    expect(figure.n).toBe(60);
  });

  it("has no data for a driver nobody mentions", async () => {
    expect((await figureFrom(engine(), tone, { driver: "cost" })).status).toBe("no-data");
  });
});

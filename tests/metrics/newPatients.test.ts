import { describe, expect, it } from "vitest";
import { newPatients } from "../../src/metrics/definitions/newPatients.ts";
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";

const engine = modelOver({
  selection_event: [
    ...times(100, (i) =>
      selected(i, { patient_type: i < 60 ? "new" : "returning", location: i < 5 ? "East" : "West" }),
    ),
    ...times(20, (i) => selected(200 + i, { patient_type: "new", state: "lost" })),
    ...times(10, (i) => selected(300 + i)),
  ],
});

describe("new patients", () => {
  it("counts selections by new patients with an exact Poisson interval", async () => {
    expect(await figureFrom(engine(), newPatients)).toMatchObject({ value: 60, n: 60, status: "small-base" });
    const { lower, upper } = newPatients.figure({ count: 4218, all: 9000 }, {});
    expect([Math.round(lower ?? 0), Math.round(upper ?? 0)]).toEqual([4092, 4347]);
  });

  it("withholds a count of 1 to 10, and its base with it", async () => {
    const few = await figureFrom(engine(), newPatients, {}, { period: null, keep: { location: ["East"] } });
    expect(few).toMatchObject({ value: null, n: 0, status: "suppressed" });
  });
});

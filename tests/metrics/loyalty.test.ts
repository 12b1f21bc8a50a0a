import { describe, expect, it } from "vitest";
import { loyalty } from "../../src/metrics/definitions/loyalty.ts";
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";

const engine = modelOver({
  selection_event: [
    ...times(200, (i) =>
      selected(i, { patient_type: i < 60 ? "returning" : "new", location: i < 5 || i > 170 ? "East" : "West" }),
    ),
    ...times(20, (i) => selected(300 + i, { patient_type: "returning", state: "lost" })),
    ...times(10, (i) => selected(400 + i)),
  ],
});

describe("loyalty", () => {
  it("is the share of selections by returning patients, among those known to be new or returning", async () => {
    const figure = await figureFrom(engine(), loyalty);
    expect(figure).toMatchObject({ value: 0.3, n: 200, status: "ok" });
    expect([figure.lower?.toFixed(4), figure.upper?.toFixed(4)]).toEqual(["0.2407", "0.3668"]); // Wilson, 60 of 200
  });

  it("withholds a share that tells of 1 to 10 patients", async () => {
    const few = await figureFrom(engine(), loyalty, {}, { period: null, keep: { location: ["East"] } });
    expect(few).toMatchObject({ value: null, status: "suppressed" });
  });
});

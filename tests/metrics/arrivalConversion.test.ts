import { describe, expect, it } from "vitest";
import { arrivalConversion } from "../../src/metrics/definitions/arrivalConversion.ts";
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";

const engine = modelOver({
  selection_event: [
    ...times(30, (i) => selected(i, { source: "event" })),
    ...times(50, (i) => selected(100 + i, { source: "event", state: "lost" })),
    ...times(40, (i) => selected(200 + i, { source: "event", state: "open", decided_on: null })),
    ...times(40, (i) => selected(300 + i, { source: "event", created_on: "2026-06-18" })),
    ...times(40, (i) => selected(400 + i, { source: "event", created_on: "2026-06-17", state: "lost" })),
  ],
});

describe("conversion of leads", () => {
  it("is selected over decided, among leads at least 90 days older than the last date of the CRM", async () => {
    expect(await figureFrom(engine(), arrivalConversion, { source: "event" })).toMatchObject({
      value: 30 / 120,
      n: 120,
    });
  });

  it("has no data for a source nobody came by", async () => {
    expect((await figureFrom(engine(), arrivalConversion, { source: "employer" })).status).toBe("no-data");
  });
});

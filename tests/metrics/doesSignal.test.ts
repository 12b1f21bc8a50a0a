import { expect, it } from "vitest";
import { doesSignal } from "../../src/metrics/definitions/doesSignal.ts";
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";

const source = (i: number) => (i < 30 ? "physician referral" : i < 80 ? "search and maps" : i < 90 ? "unknown" : null);
const engine = modelOver({ selection_event: times(100, (i) => selected(i, { source: source(i) })) });

it("is the share of selections with a known source whose source is the signal", async () => {
  expect(await figureFrom(engine(), doesSignal, { driver: "referral" })).toMatchObject({ value: 30 / 80, n: 80 });
});

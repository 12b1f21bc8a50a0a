import { expect, it } from "vitest";
import { arrivalShare } from "../../src/metrics/definitions/arrivalShare.ts";
import vector from "../fixtures/vectors/14_crm.json" with { type: "json" };
import { figureFrom, modelOver, selected, times } from "../support/metrics.ts";

const source = (i: number) => (i < 20 ? "event" : i < 60 ? "own website" : "unknown");
const engine = modelOver({ selection_event: times(100, (i) => selected(i, { source: source(i) })) });

it("is a source's share of the selections whose source is known", async () => {
  expect(await figureFrom(engine(), arrivalShare, { source: "event" })).toMatchObject({ value: 20 / 60, n: 60 });
});

it("gives the shares and intervals of the reference vector", () => {
  const shares = vector.cases[0]?.expected.shares?.doctor;
  const figure = arrivalShare.figure({ count: 412, known: 1187 }, { source: "doctor" });
  expect(figure.value).toBeCloseTo(shares?.share ?? 0, 8);
  expect(figure.lower).toBeCloseTo(shares?.lower ?? 0, 8);
  expect(figure.upper).toBeCloseTo(shares?.upper ?? 0, 8);
});

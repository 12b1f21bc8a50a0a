import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { drivers } from "../../src/drivers/registry.ts";
import { openDuckdbNode } from "../../src/engine/duckdbNode.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { createIngest } from "../../src/ingest/ingest.ts";
import { settle } from "../../src/instant/answer.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { proposeBrands } from "../../src/model/proposeBrands.ts";
import truth from "../../data/riverside/truth.json" with { type: "json" };
import { instantOf } from "../support/model.ts";

const files = ["riverside-brand-survey.csv", "riverside-crm-leads.csv", "riverside-reviews.csv"];
const { planted } = truth;

let engine: Engine;
let data: InstantData;
let whole: Answer;

beforeAll(async () => {
  engine = await openDuckdbNode();
  await createTables(engine);
  const ingest = createIngest({ engine, secret: "a secret of this test", reader: readHere });
  for (const name of files) {
    const inspected = await ingest.inspect(new File([readFileSync(`data/riverside/${name}`)], name));
    if (!inspected.ok) throw new Error(`${name} was not recognised.`);
    const loaded = await ingest.load(inspected.value, inspected.value.mapping);
    if (!loaded.ok) throw new Error(`${name} did not load.`);
  }
  const settings = { ...(await proposeBrands(engine)), drivers, settings: { maturityDays: 90 } };
  await buildModel(engine, settings);
  data = await instantOf(engine, settings);
  whole = settle(data, { filter: noFilter, outcome: null });
}, 180_000);

afterAll(() => engine.close());

const driver = (id: string) => whole.drivers.find((each) => each.driver === id);
const headline = (metric: string) => whole.headline.find((figure) => figure.metric === metric);

describe("the worked example", () => {
  it("knows its own hospital and the last complete quarter", () => {
    expect(whole.brands.map(({ name }) => name).sort()).toEqual([...truth.brands].sort());
    expect(whole.brands.find(({ role }) => role === "own")?.name).toBe("Riverside Health");
    expect(whole.period).toEqual({ from: monthOf(2026, 7), to: monthOf(2026, 9) });
  });

  it("gives preference and NPS as its own arithmetic does, and sees no change where none was planted", () => {
    const measured = truth.measured.survey.quarters["2026Q3"];
    expect(100 * (headline("preference")?.now.value ?? 0)).toBeCloseTo(measured.preferencePercent, 0);
    expect(headline("nps")?.now.value).toBeCloseTo(measured.nps, 0);
    for (const metric of ["preference", "conversion", "nps", "new-patients"]) {
      expect(headline(metric)?.change.mark, metric).toBeNull();
      expect(headline(metric)?.change.minimumDetectable, metric).toBeGreaterThan(0);
    }
  });

  it("finds that the reviews fell from July 2026, and in no other trend a shift", () => {
    expect(headline("reviews")?.change.mark).toBe("down");
    const shifts = whole.trends.map(({ metric, shift }) => [metric, shift?.startsAt.from ?? null]);
    expect(Object.fromEntries(shifts)).toEqual({
      preference: null,
      conversion: null,
      nps: null,
      reviews: monthOf(2026, 7),
      "new-patients": null,
    });
  });

  it("finds what goes with choice but is not said, and the reverse", () => {
    expect([...whole.agreement.hidden].sort()).toEqual([...planted.hidden].sort());
    expect(whole.agreement.claimed).toEqual(planted.claimed);
    for (const id of planted.movesTop) expect(driver(id)?.moves.rank?.worst, id).toBeLessThanOrEqual(3);
    expect(whole.moves).toMatchObject({ outcome: "choose", state: "shown", missing: "em", directional: false });
  });

  it("finds us behind the best rival exactly where that was planted", () => {
    const behind = whole.drivers.filter(({ gap }) => gap?.difference.mark === "down").map((each) => each.driver);
    expect(behind.sort()).toEqual(Object.keys(planted.behind).sort());
    for (const [id, { rival, points }] of Object.entries(planted.behind)) {
      expect(driver(id)?.gap?.rival).toBe(rival);
      expect(Math.abs((driver(id)?.gap?.difference.value ?? 0) - points), id).toBeLessThan(2.5);
    }
    expect(whole.drivers.some(({ gap }) => gap?.difference.mark === "up")).toBe(false);
  });

  it("says access and cost are written about in complaint", () => {
    const complained = whole.drivers.filter(({ toneAgainstAverage }) => toneAgainstAverage.mark === "down");
    expect(complained.map((each) => each.driver).sort()).toEqual(planted.writesNegative);
  });

  it("gives the funnel as its own arithmetic does", () => {
    for (const want of truth.measured.survey.funnel.current) {
      const stages = whole.funnel.find(({ brand }) => brand === want.brand)?.stages;
      expect(100 * (stages?.aware.value ?? 0), want.brand).toBeCloseTo(want.aware, 0);
      expect(100 * (stages?.consider.value ?? 0), want.brand).toBeCloseTo(want.consider, 0);
      expect(100 * (stages?.prefer.value ?? 0), want.brand).toBeCloseTo(want.prefer, 0);
    }
  });

  it("withholds the location too small to show", () => {
    const small = settle(data, {
      filter: { ...noFilter, keep: { location: [planted.withheld.location] } },
      outcome: null,
    });
    expect(small.headline.find(({ metric }) => metric === "preference")?.now).toMatchObject({
      value: null,
      n: 0,
      status: "suppressed",
    });
    expect(small.moves.state).toBe("too-few");
  });
});

import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine/engine.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { createIngest } from "../../src/ingest/ingest.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { marketOf } from "../../src/instant/market.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import expected from "../fixtures/truth/09-hcahps-2024-drivers/expected.json" with { type: "json" };
import { instantOf } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";

const files = ["hospital_analysis.csv", "Hospital_General_Information.csv"];
let engine: Engine;
let data: InstantData;

beforeAll(async () => {
  engine = await emptyEngine();
  await createTables(engine);
  const ingest = createIngest({ engine, secret: "a secret of this test", reader: readHere });
  for (const name of files) {
    const inspected = await ingest.inspect(new File([readFileSync(`data/us-hospitals/${name}`)], name));
    if (!inspected.ok) throw new Error(`${name} was not recognised.`);
    const loaded = await ingest.load(inspected.value, inspected.value.mapping);
    if (!loaded.ok) throw new Error(`${name} did not load.`);
  }
  await buildModel(engine, syntheticModel);
  data = await instantOf(engine, syntheticModel, "010001");
}, 180_000);

const composites: Readonly<Record<string, keyof typeof truth.lmg>> = {
  H_COMP_1: "Nurse_Communication",
  H_COMP_2: "Doctor_Communication",
  H_COMP_3: "Staff_Responsiveness",
  H_COMP_5: "Medicine_Communication",
  H_COMP_6: "Discharge_Information",
  H_COMP_7: "Care_Transition",
  H_CLEAN: "Cleanliness",
  H_QUIET: "Quietness",
};
const truth = expected.recomputed.Recommendation_Score;

describe("market mode", () => {
  it("reproduces the published HCAHPS decomposition of recommendation over 3,197 hospitals", () => {
    const market = marketOf(data, false);
    expect(market).toMatchObject({ hospitals: 3197, complete: 3197, outcome: "H_RECMND" });
    expect(market?.rSquared).toBeCloseTo(truth.r2, 10);
    expect(market?.measures.map(({ measure }) => measure)).toEqual(Object.keys(composites));
    for (const { measure, share, correlation } of market?.measures ?? []) {
      const name = composites[measure] ?? "Quietness";
      expect((share.value ?? 0) * truth.r2, name).toBeCloseTo(truth.lmg[name], 10);
      expect(correlation, name).toBeCloseTo(truth.pearson[name], 10);
    }
  });

  it("joins the hospital list by facility id and places our own hospital among its peers", () => {
    const market = marketOf(data, false);
    const own = market?.own?.measures.find(({ measure }) => measure === "H_RECMND");
    expect(market?.own?.facilityId).toBe("010001");
    expect(own?.value).toBe(90);
    expect(own?.percentile).toBeGreaterThan(50);
    const alabama = market?.states.find(({ state }) => state === "AL");
    expect(own?.state).toBe(alabama?.mean);
    for (const peers of [own?.state, own?.type, own?.ownership]) {
      expect(peers).toBeGreaterThan(60);
      expect(peers).toBeLessThan(95);
    }
    expect(market?.named).toBeGreaterThan(3100);
  });

  it("ranks care transition first, and surely so, once settled", () => {
    const top = marketOf(data, true)?.measures.find(({ rank }) => rank?.rank === 1);
    expect(top?.label).toBe("Care transition");
    expect(top?.rank).toEqual({ rank: 1, best: 1, worst: 1 });
    expect(top?.share.lower).toBeLessThan(top?.share.value ?? 0);
  });
});

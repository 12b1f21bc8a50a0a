import { beforeAll, expect, it } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import type { Engine } from "../../src/engine/engine.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { ratedEvidence } from "../../src/instant/ratings.ts";
import { setScene } from "../../src/instant/scene.ts";
import { performance, performancePair } from "../../src/metrics/definitions/performance.ts";
import { meanDifference } from "../../src/metrics/rawDifferences.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { benjaminiHochberg } from "../../src/stats/benjaminiHochberg.ts";
import { instantOf } from "../support/model.ts";
import { emptyEngine } from "../support/sharedEngine.ts";
import { fillNoise, noiseModel } from "../simulation/noiseTables.ts";

const market = { runs: 1, rivals: 3 };
let engine: Engine;
let data: InstantData;

beforeAll(async () => {
  engine = await emptyEngine();
  await createTables(engine);
  await buildModel(engine, noiseModel(market));
  await fillNoise(engine, market, 1);
  data = await instantOf(engine, noiseModel(market));
});

it("corrects the gap to the best rival for having looked at every rival", () => {
  const scene = setScene(data, { filter: noFilter, outcome: null });
  const when = scene.now("survey");
  const tests = data.workspace.drivers.flatMap(({ id: driver }) =>
    ["Rival 1", "Rival 2", "Rival 3"].map((rival) => {
      const sums = (brand: string) => scene.reader.sums(performance.counted, when, { brand, driver });
      const overlap = scene.reader.sums(performancePair, when, { brand: rival, driver });
      return { driver, rival, p: meanDifference(sums("Own"), sums(rival), overlap).p };
    }),
  );
  const adjusted = benjaminiHochberg(tests.map(({ p }) => p));
  const gaps = ratedEvidence(scene).map(({ gap }) => gap);
  expect(gaps.filter((gap) => gap !== null).length).toBeGreaterThan(5);
  data.workspace.drivers.forEach(({ id }, place) => {
    const gap = gaps[place] ?? null;
    if (gap === null) return;
    const own = tests.findIndex(({ driver, rival }) => driver === id && rival === gap.rival);
    expect(gap.difference.adjustedP).toBeCloseTo(adjusted[own] ?? Number.NaN, 12);
  });
});

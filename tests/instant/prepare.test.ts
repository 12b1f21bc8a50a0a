import { beforeAll, expect, it } from "vitest";
import type { Request } from "../../src/domain/answer.ts";
import { noFilter, type Filter } from "../../src/domain/filter.ts";
import { answer } from "../../src/instant/answer.ts";
import type { InstantData } from "../../src/instant/fill.ts";
import { preparing, preparingSums } from "../../src/instant/prepare.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { createTables } from "../../src/model/createTables.ts";
import { instantOf } from "../support/model.ts";
import { emptyEngine } from "../support/sharedEngine.ts";
import { fillSynthetic, syntheticModel } from "../support/syntheticTables.ts";

let data: InstantData;

beforeAll(async () => {
  const engine = await emptyEngine();
  await createTables(engine);
  await buildModel(engine, syntheticModel);
  await fillSynthetic(engine, { respondents: 1200, leads: 900, reviews: 300 });
  data = await instantOf(engine, syntheticModel);
});

const at = (keep: Filter["keep"]): Request => ({ filter: { ...noFilter, keep }, outcome: null });

/** The same data, with nothing found yet. */
const anew = (): InstantData => ({
  ...data,
  cubes: Object.fromEntries(Object.entries(data.cubes).map(([id, cube]) => [id, { ...cube }])),
  ratings: { ...data.ratings },
});

it("gives, unprepared and prepared, the same answer to the last digit", () => {
  const prepared = anew();
  for (const keep of [{}, { location: ["East"] }]) {
    const steps = [...preparing(prepared, at(keep))];
    expect(steps.length).toBeGreaterThan(10);
  }
  const questions: readonly Filter["keep"][] = [
    { location: ["East"] },
    { age_band: ["65+"] },
    { location: ["East"], age_band: ["65+"] },
    { location: ["East", "West"], payer: ["Medicare"] },
  ];
  for (const keep of questions) expect(answer(prepared, at(keep))).toEqual(answer(anew(), at(keep)));
});

it("ends between any two steps without a trace", () => {
  const interrupted = anew();
  const steps = preparing(interrupted, at({}));
  for (let step = 0; step < 7; step += 1) steps.next();
  expect(answer(interrupted, at({ gender: ["Woman"] }))).toEqual(answer(anew(), at({ gender: ["Woman"] })));
});

it("gives the same with every pair of attributes prepared", () => {
  const prepared = anew();
  const steps = [...preparingSums(prepared)];
  expect(steps).toHaveLength(Object.keys(prepared.cubes).length); // so few rows are added up within a step
  for (const keep of [
    { location: ["East"], age_band: ["65+"] },
    { gender: ["Woman"], payer: ["Medicare"] },
  ])
    expect(answer(prepared, at(keep))).toEqual(answer(anew(), at(keep)));
});

import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PopulationMargin } from "../../src/domain/weighting.ts";
import { monthOf } from "../../src/domain/period.ts";
import { number } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { preference } from "../../src/metrics/definitions/preference.ts";
import { givenWeights } from "../../src/model/givenWeights.ts";
import { buildModel } from "../../src/model/buildModel.ts";
import { readSurvey, sharesOfSurvey, tryWeights, weighSurvey } from "../../src/state/weighSurvey.ts";
import { weightingInBrief } from "#words/weighting.ts";
import { figureFrom, respondent, times } from "../support/metrics.ts";
import { rebuild, type Rows } from "../support/model.ts";
import { syntheticModel } from "../support/syntheticTables.ts";
import { emptyEngine } from "../support/sharedEngine.ts";
import { vector } from "../stats/vectors.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await emptyEngine();
});

const margin = (attribute: PopulationMargin["attribute"], shares: Readonly<Record<string, number>>) => ({
  attribute,
  groups: Object.entries(shares).map(([category, share]) => ({ categories: [category], share })),
});

/** 60 women and 40 men, half of each young: F-Y 30, F-O 30, M-Y 20, M-O 20. */
const cellOf = (i: number) => ({
  gender: i % 10 < 6 ? "Woman" : "Man",
  age_band: i % 20 < 10 ? "18-34" : "65+",
});
const people = (given: (i: number) => Rows[number] = () => ({})): Rows =>
  times(100, (i) => respondent(i, { weight: null, ...cellOf(i), ...given(i) }));
/** Young women alone prefer us. */
const choices: Rows = times(100, (i) => ({
  row_id: i,
  brand_label: "Own",
  prefer: cellOf(i).gender === "Woman" && cellOf(i).age_band === "18-34" ? 1 : 0,
}));
const halves = [margin("gender", { Woman: 50, Man: 50 }), margin("age_band", { "18-34": 40, "65+": 60 })];
const preferred = () => figureFrom(engine, preference, { brand: "Own" });
const weights = async () =>
  (await engine.query(sql`SELECT weight FROM survey ORDER BY row_id`, { weight: number })).map(({ weight }) => weight);

describe("weighting the survey", () => {
  beforeEach(() => rebuild(engine, syntheticModel, { response: people(), brand_rating: choices }));

  it("gives each of two margins its share: weights 2/3, 1, 1 and 3/2 by hand, 30% becomes 20% on an effective 92.3", async () => {
    expect(await preferred()).toMatchObject({ value: 0.3, nEffective: 100 });
    const done = await weighSurvey(engine, halves);
    const quarter = { from: monthOf(2026, 7), to: monthOf(2026, 9) };
    expect(done).toMatchObject({ state: "raked", given: "none", margins: halves });
    expect(done.state === "raked" ? done.waves : []).toEqual([
      {
        wave: { label: null, quarters: quarter },
        n: 100,
        nEffective: expect.closeTo(10_000 / (30 * (4 / 9) + 50 + 20 * 2.25), 6),
        designEffect: expect.closeTo(1.08333, 5),
        smallest: expect.closeTo(2 / 3, 8),
        largest: expect.closeTo(1.5, 8),
        trimmed: 0,
        marginError: expect.closeTo(0, 9),
      },
    ]);
    const figure = await preferred();
    expect(figure.value).toBeCloseTo(0.2, 9);
    expect(figure.nEffective).toBeCloseTo(92.3077, 3);
    expect(figure.n).toBe(100);
  });

  it("is taken off again without a trace", async () => {
    const before = [await preferred(), await weights()];
    await weighSurvey(engine, halves);
    expect(await weights()).not.toEqual(before[1]);
    await buildModel(engine, syntheticModel);
    expect([await preferred(), await weights()]).toEqual(before);
  });

  it("is tried without a trace", async () => {
    const before = await weights();
    expect((await tryWeights(engine, halves)).state).toBe("raked");
    expect(await weights()).toEqual(before);
  });

  it("starts from delivered weights, whose relations inside a category stay", async () => {
    await rebuild(engine, syntheticModel, { response: people((i) => ({ weight: i % 3 === 0 ? 2 : 1 })) });
    expect(await weighSurvey(engine, [margin("gender", { Woman: 30, Man: 70 })])).toMatchObject({
      state: "raked",
      given: "all",
    });
    const raked = await weights();
    expect((raked[0] ?? 0) / (raked[1] ?? 1)).toBeCloseTo(2, 9); // both women
    const sum = raked.reduce((all, weight, i) => all + (cellOf(i).gender === "Woman" ? weight : 0), 0);
    expect(sum / 100).toBeCloseTo(0.3, 9);
  });

  it("weighs each wave by itself", async () => {
    const response = people((i) => ({ wave: i < 50 ? "Spring" : "Autumn" }));
    await rebuild(engine, syntheticModel, { response });
    const done = await weighSurvey(engine, halves);
    expect(done.state === "raked" ? done.waves.map(({ wave, n }) => [wave.label, n]) : []).toEqual([
      ["Spring", 50],
      ["Autumn", 50],
    ]);
    const spring = (await weights()).slice(0, 50);
    const women = spring.reduce((all, weight, i) => all + (cellOf(i).gender === "Woman" ? weight : 0), 0);
    expect(women / 50).toBeCloseTo(0.5, 9);
  });

  it("takes a calendar quarter for a wave without a label; a short quarter joins the one before, undated answers the last", async () => {
    const day = (i: number) => (i < 40 ? "2026-02-01" : i < 80 ? "2026-05-01" : i < 95 ? "2026-07-01" : null);
    await rebuild(engine, syntheticModel, { response: people((i) => ({ responded_on: day(i) })) });
    const done = await weighSurvey(engine, [margin("gender", { Woman: 50, Man: 50 })]);
    expect(done.state === "raked" ? done.waves.map(({ wave, n }) => [wave.quarters, n]) : []).toEqual([
      [{ from: monthOf(2026, 1), to: monthOf(2026, 3) }, 40],
      [{ from: monthOf(2026, 4), to: monthOf(2026, 9) }, 60],
    ]);
  });

  it("gives the weights of R's survey::rake: vector 19, every respondent twice", async () => {
    type Input = {
      rows: { age: string; sex: string; region: string }[];
      targets: Record<string, Record<string, number>>;
    };
    const { input, expected } = vector<Input, { w: number[] }>("19_raking", "three margins, 24 respondents");
    const twice = [...input.rows, ...input.rows];
    await rebuild(engine, syntheticModel, {
      response: twice.map(({ age, sex, region }, i) =>
        respondent(i, { weight: null, age_band: age, gender: sex, location: region }),
      ),
    });
    const names = { age: "age_band", sex: "gender", region: "location" } as const;
    const margins = Object.entries(input.targets).map(([name, shares]) =>
      margin(
        names[name as keyof typeof names], // the vector's own names
        Object.fromEntries(Object.entries(shares).map(([category, share]) => [category, 100 * share])),
      ),
    );
    expect((await weighSurvey(engine, margins)).state).toBe("raked");
    (await weights()).forEach((weight, i) => {
      expect(weight).toBeCloseTo(expected.w[i % 24] ?? Number.NaN, 6);
    });
  });

  it("carries more weights than one statement takes", async () => {
    await engine.run(sql`
      INSERT INTO response BY NAME
      SELECT 1000 + i AS row_id, 'survey' AS file_id, i AS line, 0 AS boot_group, DATE '2026-09-15' AS responded_on,
        CASE WHEN i % 4 = 0 THEN 'Man' ELSE 'Woman' END AS gender, 'Age' AS age_band FROM range(45000) AS r(i)`);
    await weighSurvey(engine, [margin("gender", { Woman: 50, Man: 50 })]);
    const [shares] = await engine.query(
      sql`SELECT sum(weight) FILTER (gender = 'Man') / sum(weight) AS men, count(*)::DOUBLE AS n FROM survey`,
      { men: number, n: number },
    );
    expect(shares?.n).toBe(45_100);
    expect(shares?.men).toBeCloseTo(0.5, 9);
  });
});

describe("a survey that cannot be weighted as asked keeps its weights and says why", () => {
  const refusal = async (margins: readonly PopulationMargin[]) => {
    const before = await weights();
    const done = await weighSurvey(engine, margins);
    expect(await weights()).toEqual(before);
    return done.state === "refused" ? done.problem : done.state;
  };
  beforeEach(() => rebuild(engine, syntheticModel, { response: people() }));

  it("where nobody of a wave is in a category", async () => {
    const response = people((i) => ({ wave: i < 50 ? "Spring" : "Autumn", ...(i < 50 ? { gender: "Woman" } : {}) }));
    await rebuild(engine, syntheticModel, { response });
    expect(await refusal([margin("gender", { Woman: 50, Man: 50 })])).toEqual({
      kind: "empty",
      attribute: "gender",
      categories: ["Man"],
      wave: { label: "Spring", quarters: null },
    });
  });

  it("names every wave that fails, though another could be weighted: all or none", async () => {
    const waveOf = (i: number) => (i < 20 ? "Pilot" : i < 40 ? "Second pilot" : "Main");
    await rebuild(engine, syntheticModel, { response: people((i) => ({ wave: waveOf(i) })) });
    const done = await weighSurvey(engine, halves);
    expect(done).toMatchObject({
      state: "refused",
      problem: { kind: "small-wave", wave: { label: "Pilot" } },
      alsoIn: [{ label: "Second pilot" }],
    });
    expect(weightingInBrief(done)).toMatch(
      /Pilot has fewer than 30 answers.* Second pilot cannot be weighted either\. No wave is weighted while one is not/,
    );
    expect(await weights()).toEqual(times(100, () => 1));
  });

  it("where merging the empty category does away with it, it is weighted", async () => {
    const response = people((i) => ({ wave: i < 50 ? "Spring" : "Autumn", ...(i < 50 ? { age_band: "65+" } : {}) }));
    await rebuild(engine, syntheticModel, { response });
    const merged = { attribute: "age_band", groups: [{ categories: ["18-34", "65+"], share: 100 }] } as const;
    expect(await refusal([margin("age_band", { "18-34": 40, "65+": 60 })])).toMatchObject({ kind: "empty" });
    expect((await tryWeights(engine, [merged])).state).toBe("raked");
  });

  it("where shares do not add to 100, a category has no target, or a wave is too small", async () => {
    expect(await refusal([margin("gender", { Woman: 50, Man: 49 })])).toMatchObject({ kind: "sum", sum: 99 });
    expect(await refusal([margin("gender", { Woman: 100 })])).toMatchObject({ kind: "unknown", category: "Man" });
    await rebuild(engine, syntheticModel, { response: people((i) => ({ wave: i < 20 ? "Pilot" : "Main" })) });
    expect(await refusal(halves)).toMatchObject({ kind: "small-wave", wave: { label: "Pilot" } });
    await rebuild(engine, syntheticModel, { response: [] });
    expect(await refusal(halves)).toEqual({ kind: "no-survey" });
  });

  it("where less than 30% of the sample would count", async () => {
    const response = people((i) => ({ gender: i % 5 === 0 ? "Man" : "Woman" }));
    await rebuild(engine, syntheticModel, { response });
    const problem = await refusal([margin("gender", { Woman: 1, Man: 99 })]);
    expect(problem).toMatchObject({
      kind: "inefficient",
      wave: { n: 100, largest: expect.closeTo(4.95, 6) as number },
    });
  });
});

describe("what a survey can be weighted on", () => {
  it("is every attribute of two to twenty categories, with the survey's own shares, delivered weights counted", async () => {
    const response = people((i) => ({
      weight: cellOf(i).gender === "Woman" ? 1 : 3,
      location: "East",
      zip3: String(i),
    }));
    await rebuild(engine, syntheticModel, { response });
    expect(await sharesOfSurvey(readSurvey(engine))).toEqual([
      {
        attribute: "age_band",
        categories: [
          { category: "18-34", share: 0.5 },
          { category: "65+", share: 0.5 },
        ],
      },
      {
        attribute: "gender",
        categories: [
          { category: "Man", share: expect.closeTo(120 / 180, 9) },
          { category: "Woman", share: expect.closeTo(60 / 180, 9) },
        ],
      },
    ]);
    expect(await givenWeights(engine)).toBe("all");
  });

  it("hides the share of a group of 1 to 10, and the one it could be told from", async () => {
    const payer = (i: number) => (i < 5 ? "Cash" : i < 30 ? "Medicare" : "Employer");
    await rebuild(engine, syntheticModel, { response: people((i) => ({ payer: payer(i) })) });
    const shares = (await sharesOfSurvey(readSurvey(engine))).find(({ attribute }) => attribute === "payer");
    expect(shares?.categories).toEqual([
      { category: "Cash", share: null },
      { category: "Employer", share: 0.7 },
      { category: "Medicare", share: null },
    ]);
  });
});

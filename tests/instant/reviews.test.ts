import { describe, expect, it } from "vitest";
import { noFilter, type Filter } from "../../src/domain/filter.ts";
import { answer } from "../../src/instant/answer.ts";
import { fixedPriorMean } from "../../src/stats/bayesianAverage.ts";
import { instantOf } from "../support/model.ts";
import { modelOver, reviewed, times } from "../support/metrics.ts";
import { syntheticModel } from "../support/syntheticTables.ts";

const ask = async (engine: ReturnType<ReturnType<typeof modelOver>>) =>
  answer(await instantOf(engine, syntheticModel), { filter: noFilter, outcome: null }).reviews;

describe("reviews compared", () => {
  const engine = modelOver({
    review: [
      ...times(60, (i) => reviewed(i, { stars: i % 2 === 0 ? 4 : 5 })),
      ...times(60, (i) => reviewed(100 + i, { stars: i % 2 === 0 ? 2 : 3, brand_label: "Rival" })),
      ...times(2, (i) => reviewed(200 + i, { stars: 5, brand_label: "Other" })),
    ],
  });

  it("even out few reviews most, and never rank on the plain mean", async () => {
    const { rows, prior } = await ask(engine());
    const all = (270 + 150 + 10) / 122;
    expect(prior).toEqual({ mean: all, strength: 10, isDeclared: true });
    expect(rows.map(({ brand }) => brand)).toEqual(["Own", "Other", "Rival"]);
    const [own, other] = rows;
    expect(own?.shrunk.value).toBeCloseTo(fixedPriorMean(60, 4.5, all), 12);
    expect(other?.mean.value).toBe(5);
    expect(other?.shrunk.value).toBeCloseTo((10 * all + 2 * 5) / 12, 12);
    const halfWidth = (row: typeof own) => ((row?.shrunk.upper ?? 0) - (row?.shrunk.lower ?? 0)) / 2;
    expect(halfWidth(other)).toBeGreaterThan(halfWidth(own));
  });

  it("leave hospitals with a low base out of the ranks", async () => {
    const { rows } = await ask(engine());
    expect(rows.map(({ brand, rank }) => [brand, rank])).toEqual([
      ["Own", { rank: 1, best: 1, worst: 1 }],
      ["Other", null],
      ["Rival", { rank: 2, best: 2, worst: 2 }],
    ]);
  });

  it("tell no share of voice where the filter leaves one hospital: all of what is left would be its own", async () => {
    const data = await instantOf(engine(), syntheticModel);
    const voices = (keep: Filter["keep"]) =>
      answer(data, { filter: { ...noFilter, keep }, outcome: null }).reviews.rows.map(({ voice }) => voice.value);
    expect(voices({})).toEqual([60 / 122, 2 / 122, 60 / 122]);
    expect(voices({ location: ["East"] })).toEqual([null]);
  });
});

describe("reviews without any text", () => {
  const engine = modelOver({ review: [] });

  it("compare nobody", async () => {
    expect(await ask(engine())).toMatchObject({ rows: [], prior: null });
  });
});

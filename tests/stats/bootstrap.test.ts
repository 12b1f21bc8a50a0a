import { describe, expect, it } from "vitest";
import { bootstrap, percentileIntervals, percentileLimits } from "../../src/stats/bootstrap.ts";
import { coMomentWidth, unitSumsOfRows } from "../../src/stats/coMoments.ts";
import { beatsNoise } from "../../src/stats/noiseTest.ts";
import { publishedSeed, random, seedState, xoshiro128 } from "../../src/stats/random.ts";
import { midRanks, rankBands } from "../../src/stats/ranks.ts";
import { bootstrapRatios, bootstrapShares } from "../../src/stats/shareBootstrap.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "12_prng_bootstrap";
const exact = { abs: 0, rel: 0 };
const take = <T>(count: number, draw: () => T) => Array.from({ length: count }, draw);

describe("the seeded generator", () => {
  it("is xoshiro128** as published", () => {
    type State = [number, number, number, number];
    const { input, expected } = vector<{ state: State }, { next: number[] }>(
      file,
      "xoshiro128** from state 1,2,3,4 (published values)",
    );
    expect(take(10, xoshiro128(input.state).next)).toEqual(expected.next);
  });

  it.each(["seed 0", "seed 1", "seed 20240601"])("takes its state from SplitMix64: %s", (name) => {
    const { input, expected } = vector<{ seed: number }, { state: number[]; next: number[] }>(file, name);
    expect(seedState(input.seed)).toEqual(expected.state);
    expect(take(8, random(input.seed).next)).toEqual(expected.next);
  });

  it("gives uniforms and places in a list", () => {
    const { input, expected } = vector<{ seed: number; n: number }, { uniform: number[]; index: number[] }>(
      file,
      "uniforms and indices, seed 1",
    );
    expectClose(take(4, random(input.seed).uniform), expected.uniform, exact);
    const { index } = random(input.seed);
    expect(take(12, () => index(input.n))).toEqual(expected.index);
    expect(publishedSeed).toBe(20240601);
  });

  it("draws standard normals", () => {
    const { normal } = random(3);
    const drawn = take(20_000, normal);
    expect(Math.abs(drawn.reduce((a, b) => a + b, 0) / drawn.length)).toBeLessThan(0.02);
    expect(drawn.reduce((a, b) => a + b * b, 0) / drawn.length).toBeCloseTo(1, 1);
  });
});

describe("the bootstrap", () => {
  it("takes the 25th and 975th of 999 sorted estimates, without interpolation", () => {
    const shuffled = Array.from({ length: 999 }, (_, i) => ((i * 7) % 999) + 1);
    expect(percentileLimits(shuffled)).toEqual({ lower: 25, upper: 975 });
    expect(percentileLimits([])).toEqual({ lower: null, upper: null });
  });

  it("has no interval when fewer than 95 % of the replicates could be estimated", () => {
    const replicates = Array.from({ length: 100 }, (_, i) => (i < 6 ? null : [i]));
    expect(percentileIntervals(replicates)).toBeNull();
    expect(percentileIntervals(replicates.slice(2))).toEqual([{ lower: 7, upper: 98 }]);
  });

  it("resamples units by the generator's own indices", () => {
    const sums = Float64Array.from([1, 10, 100, 1000, 10_000, 100_000, 1e6, 1e7, 1e8, 1e9]);
    const [first] = bootstrap({ width: 1, sums }, (drawn) => Array.from(drawn), 1, 1);
    expect(first).toEqual([[3, 3, 1, 2, 1, 9, 8, 6, 6, 6].reduce((total, place) => total + 10 ** place, 0)]);
  });

  it("gives the same intervals from rows every time, and from groups of rows nearly the same", () => {
    const { normal } = random(11);
    const n = 1200;
    const halo = take(n, normal);
    const [a, b, c] = [halo.map((h) => h + normal()), halo.map((h) => h + normal()), take(n, normal)];
    const y = halo.map((_, i) => (a[i] ?? 0) + 0.5 * (b[i] ?? 0) + 2 * normal());
    const rows = unitSumsOfRows([y, a, b, c], [0, 0, 0, 0]);
    const byRows = percentileIntervals(bootstrapShares({ size: 4, sums: rows })) ?? [];
    expect(percentileIntervals(bootstrapShares({ size: 4, sums: rows }))).toEqual(byRows);

    const width = coMomentWidth(4);
    const groups = new Float64Array(200 * width);
    rows.forEach((value, place) => {
      const into = (Math.floor(place / width) % 200) * width + (place % width);
      groups[into] = (groups[into] ?? 0) + value;
    });
    const byGroups = percentileIntervals(bootstrapShares({ size: 4, sums: groups })) ?? [];
    const widths = (intervals: typeof byRows) => intervals.map(({ lower, upper }) => (upper ?? 0) - (lower ?? 0));
    const ratio = widths(byGroups).map((w, i) => w / (widths(byRows)[i] ?? 1));
    expect(ratio.length).toBe(3);
    for (const r of ratio.slice(0, 2)) expect(Math.abs(r - 1)).toBeLessThan(0.25);
    const bands = rankBands(bootstrapShares({ size: 4, sums: groups })) ?? [];
    expect(bands).toEqual([
      { lower: 1, upper: 1 },
      { lower: 2, upper: 2 },
      { lower: 3, upper: 3 },
    ]);
  });

  it("drops replicates in which a driver is constant", () => {
    const rows = unitSumsOfRows(
      [
        [1, 2, 3],
        [1, 1, 2],
      ],
      [0, 0],
    );
    const replicates = bootstrapShares({ size: 2, sums: rows }, undefined, 200);
    expect(replicates.some((replicate) => replicate === null)).toBe(true);
    expect(percentileIntervals(replicates)).toBeNull();
  });

  it("ranks shares with few answers in wide bands", () => {
    const person = (x: number, y: number, z: number) => [x, 1, y, 1, z, 1];
    const sums = Float64Array.from([...take(9, () => person(1, 1, 0)), ...take(3, () => person(1, 0, 0))].flat());
    const bands = rankBands(bootstrapRatios({ width: 6, sums })) ?? [];
    expect(bands[2]).toEqual({ lower: 3, upper: 3 });
    expect(bands[0]?.lower).toBe(1);
    expect(bootstrapRatios({ width: 2, sums: Float64Array.from([0, 0]) }, 2)).toEqual([null, null]);
  });
});

describe("the noise test", () => {
  it("lets real drivers beat a column of noise, and noise not itself", () => {
    const { normal } = random(5);
    const n = 400;
    const [a, b, noise] = [take(n, normal), take(n, normal), take(n, normal)];
    const y = a.map((value) => value + normal());
    const rows = unitSumsOfRows([y, a, b, noise], [0, 0, 0, 0]);
    expect(beatsNoise(bootstrapShares({ size: 4, sums: rows }), 2)).toEqual([true, false, false]);
    expect(beatsNoise([null], 0)).toBeNull();
  });
});

describe("mid-ranks", () => {
  it("are 1 for the largest and shared by equals", () => {
    expect(midRanks([30, 25, 20, 20, 5])).toEqual([1, 2, 3.5, 3.5, 5]);
  });
});

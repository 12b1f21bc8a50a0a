import { describe, expect, it } from "vitest";
import { designEffect, effectiveN } from "../../src/stats/base.ts";
import { itemSums } from "../../src/stats/itemSums.ts";
import { countSums, weightedShare, wilson } from "../../src/stats/wilson.ts";
import { caseNames, expectClose, vector } from "./vectors.ts";

type Input = { x?: number; n?: number; y?: (number | null)[]; w?: number[] };
type Expected = { p: number | null; lower: number | null; upper: number | null; n_eff?: number; deff?: number | null };

describe("a weighted share", () => {
  it.each(caseNames("01_wilson"))("meets the reference: %s", (name) => {
    const { input, expected, tolerance } = vector<Input, Expected>("01_wilson", name);
    const sums = input.y === undefined ? countSums(input.x ?? 0, input.n ?? 0) : itemSums(input.y, input.w);
    const { value, lower, upper, n } = weightedShare(sums);
    const got = { p: value, lower, upper, n, W: sums.w, n_eff: effectiveN(sums), deff: designEffect(sums) };
    expectClose(got, expected, tolerance);
  });

  it("leaves rows with an illegal weight out of the base", () => {
    const sums = itemSums([1, 1, 0, 1, 0], [1, -1, null, Number.NaN, 2]);
    expect(sums.n).toBe(2);
    expect(weightedShare(sums).value).toBeCloseTo(1 / 3, 14);
  });

  it("has no interval without a base, and stays inside 0–1 at the ends", () => {
    expect(wilson(0.5, 0)).toBeNull();
    expect(wilson(0, 5)?.lower).toBe(0);
    expect(wilson(1, 5)?.upper).toBe(1);
  });
});

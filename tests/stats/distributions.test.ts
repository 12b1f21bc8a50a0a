import { describe, expect, it } from "vitest";
import { chiSquareQuantile, chiSquareUpperP } from "../../src/stats/chiSquare.ts";
import { normalCdf, normalQuantile, normalTwoSidedP } from "../../src/stats/normal.ts";
import { t975, tQuantile, tTwoSidedP } from "../../src/stats/studentT.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "00_distributions";

describe("the normal distribution", () => {
  it("has R's quantiles, far into both tails", () => {
    const { input, expected, tolerance } = vector<{ p: number[] }, { q: number[] }>(file, "normal_quantile");
    expectClose(input.p.map(normalQuantile), expected.q, tolerance);
  });

  it("has R's probabilities, down to 6e-16", () => {
    const { input, expected, tolerance } = vector<{ x: number[] }, { p: number[] }>(file, "normal_cdf");
    expectClose(input.x.map(normalCdf), expected.p, tolerance);
  });

  it("keeps a p-value of 1.5e-23 instead of rounding it to zero", () => {
    const { input, expected, tolerance } = vector<{ z: number[] }, { p: number[] }>(file, "normal_two_sided_p");
    expectClose(input.z.map(normalTwoSidedP), expected.p, tolerance);
    expect(normalTwoSidedP(38)).toBeGreaterThan(0);
  });
});

describe("Student's t", () => {
  it("has R's 97.5 % points, for broken degrees of freedom too", () => {
    const { input, expected, tolerance } = vector<{ df: number[] }, { q: number[] }>(file, "t_quantile_975");
    expectClose(input.df.map(t975), expected.q, tolerance);
  });

  it("has R's two-sided p-values", () => {
    const { input, expected, tolerance } = vector<{ t: number[]; df: number[] }, { p: number[] }>(
      file,
      "t_two_sided_p",
    );
    expectClose(
      input.t.map((t, index) => tTwoSidedP(t, input.df[index] ?? 0)),
      expected.p,
      tolerance,
    );
  });

  it("is symmetric, and normal when its degrees of freedom are many", () => {
    expect(tQuantile(0.025, 7)).toBeCloseTo(-tQuantile(0.975, 7), 12);
    expect(tQuantile(0.5, 7)).toBe(0);
    expect(t975(1e6)).toBeCloseTo(1.9599663571, 9);
    expect(t975(10_000) / t975(9_999.999)).toBeCloseTo(1, 10); // the expansion meets the search
  });
});

describe("the chi-square distribution", () => {
  it("inverts itself over a wide range of degrees of freedom", () => {
    for (const df of [1, 2, 3, 10, 250, 8436]) {
      for (const p of [0.001, 0.025, 0.5, 0.975, 0.999]) {
        expect(1 - chiSquareUpperP(chiSquareQuantile(p, df), df), `df ${df}, p ${p}`).toBeCloseTo(p, 11);
      }
    }
  });

  it("has R's upper tail of the Mantel–Haenszel vector", () => {
    expect(chiSquareUpperP(15.3216591232586, 1)).toBeCloseTo(9.06709497163919e-5, 14);
    expect(chiSquareUpperP(10.9873417721519, 4)).toBeCloseTo(0.0267066443260266, 12);
  });
});

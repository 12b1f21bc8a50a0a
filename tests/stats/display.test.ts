import { describe, expect, it } from "vitest";
import { benjaminiHochberg, isSignificant } from "../../src/stats/benjaminiHochberg.ts";
import {
  minimumDetectableCount,
  minimumDetectableMean,
  minimumDetectableShare,
} from "../../src/stats/minimumDetectable.ts";
import { poissonCount, poissonTest } from "../../src/stats/poisson.ts";
import { largestRemainder } from "../../src/stats/rounding.ts";
import { driverGate, isTestable, shownStatus } from "../../src/stats/status.ts";
import { countSums } from "../../src/stats/wilson.ts";
import { caseNames, expectClose, vector } from "./vectors.ts";

describe("the shown status", () => {
  it.each(caseNames("23_display_rules").filter((name) => name.startsWith("n=")))("follows the ladder at %s", (name) => {
    const { input, expected } = vector<{ n: number; n_eff: number; p: number | null }, { status: string }>(
      "23_display_rules",
      name,
    );
    expect(shownStatus({ n: input.n, nEffective: input.n_eff, share: input.p })).toBe(expected.status);
  });

  it("gates driver models by effective base and number of drivers", () => {
    const { input, expected } = vector<{ models: { n_eff: number; drivers: number }[] }, { status: string[] }>(
      "23_display_rules",
      "driver model gate",
    );
    expect(input.models.map(({ n_eff, drivers }) => driverGate(n_eff, drivers))).toEqual(expected.status);
  });

  it("judges width for shares only, and shows public files below eleven in grey", () => {
    expect(shownStatus({ n: 40, nEffective: 35 })).toBe("small-base");
    expect(shownStatus({ n: 6, nEffective: 6, share: 0.5, isPublic: true })).toBe("low-base");
    expect(shownStatus({ n: 20, nEffective: 0, share: null })).toBe("no-data");
    expect([isTestable(30, 30), isTestable(29.9, 300)]).toEqual([true, false]);
  });
});

describe("whole percentages", () => {
  it("add up to one hundred by largest remainder", () => {
    const { input, expected } = vector<{ shares: number[] }, { rounded: number[] }>(
      "23_display_rules",
      "shares rounded to whole percent, largest remainder",
    );
    expect(largestRemainder(input.shares)).toEqual(expected.rounded);
  });

  it("keep suppressed cells empty", () => {
    expect(largestRemainder([50.5, null, 49.5])).toEqual([51, null, 49]);
    expect(largestRemainder([])).toEqual([]);
  });
});

describe("Benjamini–Hochberg", () => {
  it.each(caseNames("04_bh"))("meets R's p.adjust: %s", (name) => {
    type Expected = { adjusted: (number | null)[]; significant_at_05?: boolean[] };
    const { input, expected, tolerance } = vector<{ p: (number | null)[] }, Expected>("04_bh", name);
    const adjusted = benjaminiHochberg(input.p);
    expectClose(adjusted, expected.adjusted, tolerance);
    if (expected.significant_at_05 !== undefined)
      expect(adjusted.map(isSignificant)).toEqual(expected.significant_at_05);
  });
});

describe("a count", () => {
  it("has exact Poisson limits", () => {
    const { lower, upper } = poissonCount(4218);
    expect([Math.round(lower ?? 0), Math.round(upper ?? 0)]).toEqual([4092, 4347]);
    expect(poissonCount(0)).toMatchObject({ value: 0, lower: 0 });
    expect(poissonCount(0).upper).toBeCloseTo(3.6888794541139354, 10);
    expect(poissonCount(10).lower).toBeCloseTo(4.795389, 5);
    expect(poissonCount(10).upper).toBeCloseTo(18.390356, 5);
  });

  it("is compared with another by the conditional binomial test", () => {
    expect(poissonTest(2, 10)).toBeCloseTo((2 * (1 + 12 + 66)) / 4096, 12);
    expect(poissonTest(10, 2)).toBeCloseTo(poissonTest(2, 10) ?? 0, 12);
    expect(poissonTest(7, 7)).toBe(1);
    expect(poissonTest(0, 5)).toBeCloseTo(2 / 32, 12);
    expect(poissonTest(0, 0)).toBeNull();
    expect(poissonTest(20, 10, 2, 1)).toBeGreaterThan(0.99);
  });
});

describe("the minimum detectable change", () => {
  it("is 13.7 points at 40 % of 200 and 200", () => {
    expect(minimumDetectableShare(countSums(80, 200), countSums(80, 200))).toBeCloseTo(0.1372, 4);
    expect(minimumDetectableShare(countSums(0, 0), countSums(80, 200))).toBeNull();
  });

  it("follows the standard errors of means and counts", () => {
    expect(minimumDetectableMean(3, 4)).toBeCloseTo(2.8016 * 5, 3);
    expect(minimumDetectableMean(null, 4)).toBeNull();
    expect(minimumDetectableCount(9, 16)).toBeCloseTo(2.8016 * 5, 3);
  });
});

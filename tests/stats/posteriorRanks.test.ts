import { describe, expect, it } from "vitest";
import { fixedPriorError, withinVariance } from "../../src/stats/bayesianAverage.ts";
import { medianOfCounts } from "../../src/stats/medianOfCounts.ts";
import { posteriorRanks } from "../../src/stats/posteriorRanks.ts";

describe("ranks of posteriors", () => {
  it("stand firm where hospitals lie far apart, and cover every place where they cannot be told apart", () => {
    const apart = posteriorRanks([3, 4.8, 1].map((mean) => ({ mean, standardError: 0.01 })));
    expect(apart).toEqual([
      { lower: 2, upper: 2 },
      { lower: 1, upper: 1 },
      { lower: 3, upper: 3 },
    ]);
    const alike = posteriorRanks(Array.from({ length: 4 }, () => ({ mean: 4, standardError: 0.2 })));
    expect(alike).toEqual(Array.from({ length: 4 }, () => ({ lower: 1, upper: 4 })));
  });

  it("swap with the hospitals", () => {
    const [a, b, c] = [
      { mean: 4, standardError: 0 },
      { mean: 4.2, standardError: 0 },
      { mean: 3.9, standardError: 0 },
    ] as const;
    expect(posteriorRanks([a, b, c])).toEqual([...(posteriorRanks([c, b, a]) ?? [])].reverse());
  });
});

describe("a fixed prior's error", () => {
  it("is that of the general posterior when C = s²/τ²", () => {
    const [within, n, strength] = [1.44, 26, 10];
    const between = within / strength;
    expect(fixedPriorError(n, within, strength)).toBeCloseTo(1 / Math.sqrt(n / within + 1 / between), 12);
  });

  it("pools the variance within hospitals, single reviews aside", () => {
    const hospitals = [
      { n: 3, mean: 4, variance: 1 },
      { n: 1, mean: 2, variance: 99 },
      { n: 5, mean: 3, variance: 2 },
    ];
    expect(withinVariance(hospitals)).toBeCloseTo((2 * 1 + 4 * 2) / 6, 12);
    expect(withinVariance([{ n: 1, mean: 2, variance: 0 }])).toBeNull();
  });
});

describe("a median of counts", () => {
  it("is the middle value, or the mean of the middle two", () => {
    expect(medianOfCounts([])).toBeNull();
    expect(
      medianOfCounts([
        { value: 9, count: 1 },
        { value: 2, count: 2 },
      ]),
    ).toBe(2);
    expect(
      medianOfCounts([
        { value: 5, count: 2 },
        { value: 2, count: 2 },
      ]),
    ).toBe(3.5);
    expect(
      medianOfCounts([
        { value: 5, count: 0 },
        { value: 2, count: 1 },
      ]),
    ).toBe(2);
  });
});

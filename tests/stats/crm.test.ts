import { describe, expect, it } from "vitest";
import { shareTrend } from "../../src/stats/cochranArmitage.ts";
import { lift } from "../../src/stats/lift.ts";
import type { Stratum } from "../../src/stats/mantelHaenszel.ts";
import { mantelHaenszel } from "../../src/stats/mantelHaenszel.ts";
import { countSums, weightedShare } from "../../src/stats/wilson.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "14_crm";

describe("revealed drivers", () => {
  it("have shares of the selections with a known reason", () => {
    const { input, expected, tolerance } = vector<{ counts: Record<string, number>; unknown: string }, object>(
      file,
      "share of selections by stated reason",
    );
    const { unknown = 0, ...known } = input.counts;
    const base = Object.values(known).reduce((sum, count) => sum + count, 0);
    const shares = Object.fromEntries(
      Object.entries(known).map(([reason, count]) => {
        const { value, lower, upper } = weightedShare(countSums(count, base));
        return [reason, { share: value, lower, upper }];
      }),
    );
    expectClose({ base, unknown_share: unknown / (base + unknown), shares }, expected, tolerance);
  });

  it("convert against the rest, by difference and ratio", () => {
    type Source = { source: string; leads: number; won: number };
    const { input, expected, tolerance } = vector<{ sources: Source[] }, object>(
      file,
      "conversion by source: difference and ratio against the rest",
    );
    const all = input.sources.reduce((sum, { leads, won }) => ({ n: sum.n + leads, won: sum.won + won }), {
      n: 0,
      won: 0,
    });
    const got = Object.fromEntries(
      input.sources.map(({ source, leads, won }) => {
        const { rate, restRate, difference, ratio, index } = lift({ n: leads, won }, all);
        return [
          source,
          {
            source,
            rate,
            rest_rate: restRate,
            diff: difference.value,
            diff_lower: difference.lower,
            diff_upper: difference.upper,
            p: difference.p,
            ratio: ratio.value,
            ratio_lower: ratio.lower,
            ratio_upper: ratio.upper,
            index_vs_all: index,
          },
        ];
      }),
    );
    expectClose(got, expected, tolerance);
  });

  it("flag a ratio that a zero count had to be helped for, and have none without a rest", () => {
    const zero = lift({ n: 20, won: 0 }, { n: 100, won: 20 });
    expect(zero.isRatioAdjusted).toBe(true);
    expect(zero.ratio.value).toBeCloseTo(0.5 / 21 / (20.5 / 81), 12);
    expect(zero.rate).toBe(0);
    expect(lift({ n: 20, won: 3 }, { n: 20, won: 3 })).toMatchObject({
      restRate: null,
      ratio: { value: null },
      difference: { value: null },
    });
    expect(lift({ n: 5, won: 0 }, { n: 10, won: 0 }).index).toBeNull();
  });
});

describe("stratified conversion", () => {
  it("meets mantelhaen.test and epiR", () => {
    const { input, expected, tolerance } = vector<{ strata: Stratum[] }, object>(
      file,
      "stratified by service line (3 strata of a,b,c,d)",
    );
    const { riskDifference: rd, riskRatio: rr, oddsRatio: or, chiSquare, p } = mantelHaenszel(input.strata);
    const got = {
      or: or.value,
      or_lower: or.lower,
      or_upper: or.upper,
      rr: rr.value,
      rr_lower: rr.lower,
      rr_upper: rr.upper,
      rd: rd.value,
      rd_lower: rd.lower,
      rd_upper: rd.upper,
      chisq: chiSquare,
      p,
    };
    expectClose(got, expected, tolerance);
  });

  it("counts strata with an empty arm, and names a mix effect", () => {
    const simpson = [
      { a: 81, b: 6, c: 234, d: 36 },
      { a: 192, b: 71, c: 55, d: 25 },
    ];
    const result = mantelHaenszel([...simpson, { a: 3, b: 4, c: 0, d: 0 }]);
    expect(result).toMatchObject({ isMixEffect: true, droppedStrata: 1 });
    expect(result.riskDifference.value).toBeGreaterThan(0);
    expect(result.crudeDifference).toBeLessThan(0);
  });

  it("is unknown without strata, and has no ratio when nobody in one arm won", () => {
    expect(mantelHaenszel([])).toMatchObject({ riskDifference: { value: null }, chiSquare: null, p: null });
    expect(mantelHaenszel([{ a: 5, b: 5, c: 0, d: 10 }])).toMatchObject({
      riskRatio: { value: null },
      oddsRatio: { value: null },
      riskDifference: { value: 0.5 },
    });
  });
});

describe("a trend of conversion", () => {
  it("meets prop.trend.test", () => {
    const { input, expected, tolerance } = vector<{ won: number[]; leads: number[] }, object>(
      file,
      "trend over five quarters",
    );
    const { z, chiSquare, p, slope } = shareTrend(input.won.map((won, t) => ({ won, n: input.leads[t] ?? 0 })));
    expectClose({ z, chisq: chiSquare, p, slope_per_period: slope }, expected, tolerance);
  });

  it("is unknown for one period, and flat without variation", () => {
    expect(shareTrend([{ won: 3, n: 9 }])).toEqual({
      z: null,
      chiSquare: null,
      p: null,
      slope: null,
      standardError: null,
    });
    expect(
      shareTrend([
        { won: 0, n: 9 },
        { won: 0, n: 9 },
      ]),
    ).toMatchObject({ z: null, slope: 0 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  brandHealthIndex,
  indexChange,
  indexError,
  indexInterval,
  rankRange,
} from "../../../src/stats/brandHealthIndex.ts";
import { meanShift, shareShift } from "../../../src/stats/changeFlag.ts";
import { feasibleInterval } from "../../../src/stats/feasibleInterval.ts";
import { kendallP, kendallW } from "../../../src/stats/kendall.ts";
import { medianOfCounts } from "../../../src/stats/medianOfCounts.ts";
import { posteriorRanks } from "../../../src/stats/posteriorRanks.ts";
import { midRanks } from "../../../src/stats/ranks.ts";
import { isDerivable } from "../../../src/stats/rowSpace.ts";
import { driverGate, isSmallCount, isTestable } from "../../../src/stats/status.ts";
import { countSums, weightedShare } from "../../../src/stats/wilson.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const part = fc.record({
  value: fc.double({ min: 0, max: 100, noNaN: true }),
  weight: fc.double({ min: 0.1, max: 3, noNaN: true }),
});
const parts = fc.array(part, { minLength: 1, maxLength: 6 });

describe("the index", () => {
  it("lies among its parts, does not see the scale of weights, and is the sum of what it is made of", () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0.1, max: 9, noNaN: true }), (components, scale) => {
        const found = brandHealthIndex(components);
        const values = components.map(({ value }) => value);
        expect(found.value ?? -1).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(found.value ?? 101).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        expect(values[found.lowest ?? -1]).toBe(Math.min(...values));
        expectSame(
          found.contributions.reduce<number>((sum, each) => sum + (each ?? 0), 0),
          found.value,
        );
        const scaled = brandHealthIndex(components.map(({ value, weight }) => ({ value, weight: weight * scale })));
        expectSame(scaled.contributions, found.contributions);
      }),
    );
  });

  it("is withheld where under four fifths of its weight are known, and renormalised above", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 12 }), (n) => {
        const found = brandHealthIndex(
          Array.from({ length: n }, (_, i) => ({ value: i === 0 ? null : 50, weight: 1 })),
        );
        expect([found.value === null, found.isRenormalised]).toEqual([n < 5, n >= 5]);
      }),
    );
  });

  it("changes by the sum of its parts' changes, and turns with time", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 6 }), (pairs) => {
        const [now, before] = [pairs.map(([a]) => a), pairs.map(([a, b]) => ({ ...b, weight: a.weight }))];
        const change = indexChange(now, before);
        expectSame(change?.value, (brandHealthIndex(now).value ?? 0) - (brandHealthIndex(before).value ?? 0), 1e-7);
        expectSame(indexChange(before, now)?.value, -(change?.value ?? 0), 1e-7);
      }),
    );
  });

  it("is at least as unsure as its surest part, and its interval is even", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 1, maxLength: 4 }), (errors) => {
        const error = indexError(null, errors);
        expect(error ?? -1).toBeGreaterThanOrEqual(Math.max(...errors) - 1e-12);
        const { lower, upper } = indexInterval(50, error);
        expectSame((lower ?? 0) + (upper ?? 0), 100);
        expect(indexInterval(null, error)).toEqual({ lower: null, upper: null });
      }),
    );
  });

  it("ranks the hospital that leads in everything first, whatever the weights", () => {
    const brand = fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(brand, { minLength: 1, maxLength: 5 }), (rivals) => {
        const range = rankRange([[95, 95, 95], ...rivals], 50);
        expect(range[0]).toEqual({ best: 1, worst: 1 });
        for (const { best, worst } of range.slice(1)) {
          expect(best).toBeGreaterThanOrEqual(2);
          expect(worst).toBeLessThanOrEqual(rivals.length + 1);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("agreement of rankings", () => {
  const scores = fc.array(fc.nat(6), { minLength: 5, maxLength: 5 });
  it("is 1 of one ranking said twice, lies within 0 and 1, and is as rare in any order of drivers", () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const [first, second] = [midRanks(a), midRanks(b)];
        const w = kendallW([first, second]);
        expectNumbers(w);
        if (new Set(a).size > 1) expectSame(kendallW([first, first]), 1);
        if (w === null) return;
        expect(w).toBeGreaterThanOrEqual(-1e-12);
        expect(w).toBeLessThanOrEqual(1 + 1e-12);
        const p = kendallP([first, second]);
        expectSame(kendallP([[...first].reverse(), [...second].reverse()]), p);
        expect(p ?? -1).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  it("of posteriors far apart is the order of their means", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { minLength: 2, maxLength: 5 }), (means) => {
        const ranks = posteriorRanks(means.map((mean) => ({ mean, standardError: 0.01 })));
        expectSame(
          ranks?.map(({ lower }) => lower),
          midRanks(means),
          0,
        );
        expectSame(
          ranks?.map(({ upper }) => upper),
          midRanks(means),
          0,
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe("a series without change", () => {
  it("shows none, however long, as a share and as a mean", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), fc.integer({ min: 8, max: 40 }), (p, length) => {
        const periods = Array.from({ length }, () => ({ value: p, nEffective: 100, standardError: 0.05 }));
        for (const found of [shareShift(periods), meanShift(periods)]) {
          expectNumbers(found);
          expect([found?.shift, found?.baseline.toFixed(9)]).toEqual([null, p.toFixed(9)]);
        }
        expect(shareShift(periods.slice(0, 7))).toBeNull();
      }),
    );
  });

  it("and a lasting change of a share is found, and dated no earlier than it came", () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 20 }), (calm) => {
        const at = (value: number) => ({ value, nEffective: 400 });
        const periods = [...Array.from({ length: calm }, () => at(0.3)), ...Array.from({ length: 10 }, () => at(0.45))];
        expect(shareShift(periods)?.shift ?? -1).toBeGreaterThanOrEqual(calm);
      }),
    );
  });
});

describe("what somebody could work out", () => {
  const table = fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
  it("of a hidden cell always holds the truth, and is the truth alone where it is hidden alone", () => {
    fc.assert(
      fc.property(table, (counts) => {
        const truth = counts[0]?.[0] ?? 0;
        expect(feasibleInterval(counts, [[0, 0]], [0, 0])).toEqual({ lower: truth, upper: truth });
        const square = [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ] as const;
        const { lower, upper } = feasibleInterval(counts, square, [0, 0]);
        expect(lower).toBeLessThanOrEqual(truth);
        expect(upper).toBeGreaterThanOrEqual(truth);
        const [right, down, corner] = [counts[0]?.[1] ?? 0, counts[1]?.[0] ?? 0, counts[1]?.[1] ?? 0];
        expect([lower, upper]).toEqual([truth - Math.min(truth, corner), truth + Math.min(right, down)]);
      }),
    );
  });

  it("by subtracting published groups is found, and stays hidden where nothing tells them apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), (atoms) => {
        const whole = Array.from({ length: atoms }, () => 1);
        const butOne = whole.map((_, place) => Number(place > 0));
        expect(isDerivable([whole, butOne], [0])).toBe(true);
        expect(isDerivable([whole], [0])).toBe(false);
      }),
    );
  });
});

describe("the gates", () => {
  it("hide 1 to 10, test from 30 on both sides, and ask 100 or ten a driver for importance", () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), fc.integer({ min: 1, max: 40 }), (n, m, drivers) => {
        expect(isSmallCount(n)).toBe(n >= 1 && n <= 10);
        expect([isTestable(n, m), isTestable(m, n)]).toEqual([n >= 30 && m >= 30, n >= 30 && m >= 30]);
        const gate = driverGate(n, drivers);
        expect(gate === "not-shown").toBe(n < 100 || n < 10 * drivers);
        if (n >= 300) expect(gate).not.toBe("directional");
      }),
    );
  });

  it("count a share by its own base, and the median by how often each value stands", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(5)), { maxLength: 12 }), (pairs) => {
        const listed = pairs
          .flatMap(([value, count]) => Array.from({ length: count }, () => value))
          .sort((a, b) => a - b);
        const [low, high] = [listed[Math.floor((listed.length - 1) / 2)], listed[Math.floor(listed.length / 2)]];
        const median = low === undefined || high === undefined ? null : (low + high) / 2;
        expect(medianOfCounts(pairs.map(([value, count]) => ({ value, count })))).toBe(median);
        const n = listed.length;
        expectSame(weightedShare(countSums(0, n)).value, n === 0 ? null : 0);
      }),
    );
  });
});

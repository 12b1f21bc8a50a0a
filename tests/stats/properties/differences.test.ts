import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSignificant } from "../../../src/stats/benjaminiHochberg.ts";
import { fixedPriorMean, marketAverage, withinVariance } from "../../../src/stats/bayesianAverage.ts";
import { gapToBest } from "../../../src/stats/gap.ts";
import { deviationErrors, importancePerformance } from "../../../src/stats/ipa.ts";
import { itemSums, pairSums } from "../../../src/stats/itemSums.ts";
import { ratioFromLog } from "../../../src/stats/lift.ts";
import {
  combinationError,
  influenceMatrix,
  influenceProducts,
  influenceSquares,
  linearisedError,
} from "../../../src/stats/linearisation.ts";
import { errorOfDifference, normalDifference } from "../../../src/stats/meanDifference.ts";
import {
  minimumDetectableCount,
  minimumDetectableMean,
  minimumDetectableShare,
} from "../../../src/stats/minimumDetectable.ts";
import { adjustedWald, npsSums } from "../../../src/stats/nps.ts";
import { differenceOfNps } from "../../../src/stats/npsDifference.ts";
import { partAgainstWhole } from "../../../src/stats/partAgainstWhole.ts";
import { plainMoments, welch } from "../../../src/stats/welch.ts";
import { countSums } from "../../../src/stats/wilson.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const answer = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 6 });
const weight = fc.double({ min: 0.2, max: 5, noNaN: true });
const people = fc.array(fc.tuple(answer, answer, weight), { minLength: 2, maxLength: 40 });
type Person = readonly [number | null, number | null, number];

const both = (rows: readonly Person[]) => {
  const [a, b, w] = [rows.map(([x]) => x), rows.map(([, y]) => y), rows.map(([, , each]) => each)];
  return { a: itemSums(a, w), b: itemSums(b, w), pair: pairSums(a, b, w) };
};

describe("errors by linearisation", () => {
  it("of a difference are those of the combination 1, −1, the same both ways round, and 0 of an item from itself", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const { a, b, pair } = both(rows);
        const back = both(rows.map(([x, y, w]): Person => [y, x, w]));
        const error = errorOfDifference(a, b, pair);
        expectNumbers(error);
        expectSame(errorOfDifference(back.a, back.b, back.pair), error);
        const products = influenceMatrix([a, b], (i, j) => (i < j ? pair : back.pair));
        expect(products === null).toBe(!(a.w > 0 && b.w > 0));
        if (products === null) return;
        expectSame(products[0]?.[0], influenceSquares(a), 0);
        expectSame([products[0]?.[1], products[1]?.[0]], [influenceProducts(a, b, pair), products[0]?.[1]]);
        if (pair.n > 0) expectSame(combinationError([1, -1], products, a.n + b.n - pair.n), error, 1e-7);
        const own = both(rows.map(([x, , w]): Person => [x, x, w]));
        const none = errorOfDifference(own.a, own.b, own.pair);
        if (none !== null) expect(none).toBeLessThan(1e-6);
      }),
    );
  });

  it("grow with the sum of squares and are unknown for one respondent", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 9, noNaN: true }), fc.integer({ min: 2, max: 500 }), (squares, n) => {
        expect(linearisedError(squares, 1)).toBeNull();
        expectSame(linearisedError(4 * squares, n), 2 * (linearisedError(squares, n) ?? 0));
      }),
    );
  });

  it("of items about their common mean cancel where all answers are the same", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const { a } = both(rows);
        fc.pre(a.n > 1);
        const own = both(rows.map(([x, , w]): Person => [x, x, w]));
        for (const error of deviationErrors([a, a, a], () => own.pair, a.n)) expect(error ?? 0).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("a difference", () => {
  it("is surely 0 only when its interval holds no 0", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: 0.01, max: 9, noNaN: true }),
        (d, error) => {
          const { lower, upper, p } = normalDifference(d, error);
          expect((lower ?? 0) > 0 || (upper ?? 0) < 0).toBe((p ?? 1) < 0.05);
          expect(isSignificant(p)).toBe((p ?? 1) <= 0.05);
        },
      ),
    );
  });

  it("of two scores turns with the sides and stays within ±200", () => {
    const score = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40));
    const sums = ([up, mid, down]: readonly [number, number, number]) => {
      const n = up + mid + down;
      return npsSums({ n, w: n, ww: n }, { w: up, ww: up }, { w: down, ww: down });
    };
    fc.assert(
      fc.property(score, score, (a, b) => {
        const [there, back] = [differenceOfNps(sums(a), sums(b)), differenceOfNps(sums(b), sums(a))];
        expectNumbers([there, back]);
        if (there.value === null || there.lower === null || there.upper === null) return;
        expectSame([back.value, back.lower, back.upper, back.p], [-there.value, -there.upper, -there.lower, there.p]);
        expect(Math.max(Math.abs(there.lower), Math.abs(there.upper))).toBeLessThanOrEqual(200);
      }),
    );
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.integer({ min: 80, max: 500 }), (up, down, n) => {
        const [there, back] = [adjustedWald(up / n, down / n, n), adjustedWald(down / n, up / n, n)];
        expectSame([back.centre, back.standardError], [-there.centre, there.standardError]);
        expect(there.standardError).toBeGreaterThan(0); // never a whisker of no length
      }),
    );
  });

  it("of two means by Welch turns with the sides and does not see a common shift", () => {
    const values = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 30 });
    const sums = (list: readonly number[], shift = 0) => ({
      n: list.length,
      sum: list.reduce((total, x) => total + x + shift, 0),
      squares: list.reduce((total, x) => total + (x + shift) ** 2, 0),
    });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const there = welch(sums(a), sums(b));
        expectNumbers(there);
        const minus = (value: number | null) => (value === null ? null : -value);
        const back = welch(sums(b), sums(a));
        expectSame(
          [back.value, back.lower, back.upper, back.p],
          [minus(there.value), minus(there.upper), minus(there.lower), there.p],
        );
        expectSame(
          [plainMoments(sums(a, 2)).mean, plainMoments(sums(a, 2)).variance],
          [(plainMoments(sums(a)).mean ?? 0) + 2, plainMoments(sums(a)).variance],
          1e-7,
        );
        if (there.standardError !== 0) expectSame(welch(sums(a, 2), sums(b, 2)).value, there.value);
      }),
    );
  });

  it("of a part from its whole has no p without rest or spread, and one within 0 and 1 otherwise", () => {
    fc.assert(
      fc.property(people, fc.nat(10), (rows, cut) => {
        const of = (list: readonly Person[]) => itemSums(list.map(([x]) => x));
        const [part, whole] = [of(rows.slice(0, cut)), of(rows)];
        const p = partAgainstWhole(part, whole);
        expectNumbers(p);
        if (part.n === 0 || part.n === whole.n) expect(p).toBeNull();
        if (p !== null) expect(p >= 0 && p <= 1).toBe(true);
      }),
    );
  });
});

describe("the smallest change that could be seen", () => {
  it("shrinks with the base, is the same both ways round, and is unknown without one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 500 }), fc.nat(100), fc.nat(100), (n, a, b) => {
        const share = (count: number, base: number) => countSums(Math.round((count / 100) * base), base);
        const least = minimumDetectableShare(share(a, n), share(b, n));
        expectSame(minimumDetectableShare(share(b, n), share(a, n)), least);
        expect(minimumDetectableShare(share(a, n), countSums(0, 0))).toBeNull();
        const four = minimumDetectableShare(countSums(4 * share(a, n).wy, 4 * n), countSums(4 * share(b, n).wy, 4 * n));
        expectSame(four, (least ?? 0) / 2);
        expectSame(minimumDetectableMean(a, b), minimumDetectableCount(a * a, b * b));
        expect(minimumDetectableMean(a, null)).toBeNull();
      }),
    );
  });
});

describe("the best of the competitors", () => {
  const rival = fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    standardError: fc.double({ min: 0.1, max: 9, noNaN: true }),
  });
  it("is the largest of them, and moves the gap with ours", () => {
    fc.assert(
      fc.property(rival, fc.array(rival, { maxLength: 8 }), (own, rivals) => {
        const gap = gapToBest(own, rivals);
        expect(gap === null).toBe(rivals.length === 0);
        if (gap === null) return;
        const most = Math.max(...rivals.map(({ value }) => value));
        expect([rivals[gap.best]?.value, gap.value, gap.isBestPartlyLuck]).toEqual([
          most,
          own.value - most,
          rivals.length >= 4,
        ]);
        expectSame(gapToBest({ ...own, value: own.value + 5 }, rivals)?.value, (gap.value ?? 0) + 5);
      }),
    );
  });
});

describe("importance against performance", () => {
  const driver = fc.record({
    importance: fc.double({ min: 0, max: 50, noNaN: true }),
    importanceInterval: fc.constant({ lower: null, upper: null }),
    performance: fc.double({ min: 0, max: 100, noNaN: true }),
    deviationError: fc.option(fc.double({ min: 0, max: 9, noNaN: true }), { nil: null }),
  });
  it("follows the drivers, whose deviations add up to nothing, and never claims what it does not know", () => {
    fc.assert(
      fc.property(fc.array(driver, { minLength: 1, maxLength: 12 }), (drivers) => {
        const found = importancePerformance(drivers);
        expectNumbers(found);
        if (found === null) throw new Error("Drivers have places.");
        expectSame(
          found.places.reduce((sum, { deviation }) => sum + deviation, 0),
          0,
          1e-7,
        );
        expect(found.places.every(({ classified }) => classified === "uncertain")).toBe(true); // no interval is known
        const turned = importancePerformance([...drivers].reverse());
        expect(turned?.places.map(({ quadrant }) => quadrant).reverse().length).toBe(drivers.length);
        expectSame(
          [...(turned?.places ?? [])].reverse().map(({ deviation }) => deviation),
          found.places.map(({ deviation }) => deviation),
          1e-7,
        );
      }),
    );
  });
});

describe("ratios and averages", () => {
  it("of a ratio hold it, and turn with the sign of its logarithm", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        (log, variance) => {
          const [there, back] = [ratioFromLog(log, variance), ratioFromLog(-log, variance)];
          expectSame([back.value, back.lower], [1 / (there.value ?? 1), 1 / (there.upper ?? 1)]);
        },
      ),
    );
  });

  it("of few hospitals lean to the declared mean, and their variance is that within them", () => {
    const hospital = fc.record({
      n: fc.integer({ min: 2, max: 90 }),
      mean: fc.double({ min: 1, max: 5, noNaN: true }),
      variance: fc.double({ min: 0.1, max: 2, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(hospital, { minLength: 1, maxLength: 4 }), (market) => {
        marketAverage(market, 3)?.posterior.forEach(({ mean }, i) => {
          expectSame(mean, fixedPriorMean(market[i]?.n ?? 0, market[i]?.mean ?? 0, 3));
        });
        const variances = market.map(({ variance }) => variance);
        const within = withinVariance(market) ?? 0;
        expect(within).toBeGreaterThanOrEqual(Math.min(...variances) - 1e-12);
        expect(within).toBeLessThanOrEqual(Math.max(...variances) + 1e-12);
      }),
    );
  });
});

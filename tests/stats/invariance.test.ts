import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement } from "../../src/stats/agreement.ts";
import { benjaminiHochberg } from "../../src/stats/benjaminiHochberg.ts";
import { coMomentsOfRows } from "../../src/stats/coMoments.ts";
import { driverImportance } from "../../src/stats/driverImportance.ts";
import type { Answers } from "../../src/stats/itemSums.ts";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { lift } from "../../src/stats/lift.ts";
import { mantelHaenszel } from "../../src/stats/mantelHaenszel.ts";
import { weightedMean } from "../../src/stats/mean.ts";
import { differenceOfMeans } from "../../src/stats/meanDifference.ts";
import { netPromoterScore, npsScore, npsSums } from "../../src/stats/nps.ts";
import { poissonCount, poissonTest } from "../../src/stats/poisson.ts";
import { largestRemainder } from "../../src/stats/rounding.ts";
import { differenceOfShares } from "../../src/stats/shareDifference.ts";
import { shownStatus } from "../../src/stats/status.ts";
import { starEffect } from "../../src/stats/voice.ts";
import { weightedShare } from "../../src/stats/wilson.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

type Person = readonly [a: number | null, b: number | null, w: number];

const yesNo = fc.option(fc.constantFrom(0, 1), { nil: null, freq: 5 });
const weight = fc.oneof(
  { weight: 8, arbitrary: fc.double({ min: 0.2, max: 5, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(0) },
);
const people = fc.array(fc.tuple(yesNo, yesNo, weight), { maxLength: 40 });
const rating = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null, freq: 6 });
const raters = fc.array(fc.tuple(rating, rating, weight), { maxLength: 40 });

const column = (rows: readonly Person[], place: 0 | 1): Answers => rows.map((row) => row[place]);
const weights = (rows: readonly Person[], scale = 1) => rows.map(([, , w]) => w * scale);
const sums = (rows: readonly Person[], place: 0 | 1, scale = 1) => itemSums(column(rows, place), weights(rows, scale));
const pair = (rows: readonly Person[], scale = 1) => pairSums(column(rows, 0), column(rows, 1), weights(rows, scale));
const shareGap = (rows: readonly Person[], scale = 1) =>
  differenceOfShares(sums(rows, 0, scale), sums(rows, 1, scale), pair(rows, scale));
const meanGap = (rows: readonly Person[], scale = 1) =>
  differenceOfMeans(sums(rows, 0, scale), sums(rows, 1, scale), pair(rows, scale));

/** Asserts that two results agree in every number, to a part in 1e8. */
function expectSame(got: unknown, expected: unknown): void {
  const flat = (value: unknown): readonly unknown[] =>
    typeof value === "object" && value !== null ? Object.values(value).flatMap(flat) : [value];
  const [a, b] = [flat(got), flat(expected)];
  expect(a.length).toBe(b.length);
  a.forEach((value, i) => {
    const other = b[i];
    if (typeof value !== "number" || typeof other !== "number") expect(value).toEqual(other);
    else expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-8 * (1 + Math.abs(other)));
  });
}

/** Asserts that a result holds no NaN or infinity anywhere. */
function expectNumbers(result: unknown): void {
  if (typeof result === "number") expect(Number.isFinite(result), JSON.stringify(result)).toBe(true);
  else if (typeof result === "object" && result !== null) Object.values(result).forEach(expectNumbers);
}

describe("scaling all weights", () => {
  it("changes no share, mean, interval or test", () => {
    fc.assert(
      fc.property(people, fc.double({ min: 0.01, max: 100, noNaN: true }), (rows, scale) => {
        expectSame(weightedShare(sums(rows, 0, scale)), weightedShare(sums(rows, 0)));
        expectSame(weightedMean(sums(rows, 0, scale)), weightedMean(sums(rows, 0)));
        const [{ z: z1, p: p1, ...scaled }, { z: z0, p: p0, ...plain }] = [shareGap(rows, scale), shareGap(rows)];
        expectSame(scaled, plain);
        if (z1 !== null && z0 !== null && Math.abs(z0) < 1e3) expectSame([z1, p1], [z0, p0]);
      }),
    );
  });
});

describe("permuting rows", () => {
  it("changes nothing", () => {
    fc.assert(
      fc.property(raters, (rows) => {
        const turned = [...rows].reverse();
        expectSame(
          weightedMean(sums(turned, 0), { min: 0, max: 10 }),
          weightedMean(sums(rows, 0), { min: 0, max: 10 }),
        );
        expectSame(meanGap(turned).value, meanGap(rows).value);
        expectSame(meanGap(turned).standardError, meanGap(rows).standardError);
      }),
    );
  });
});

describe("swapping the brands", () => {
  it("turns the sign of a difference and its limits, and keeps its p", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const swapped = rows.map(([a, b, w]): Person => [b, a, w]);
        const [there, back] = [shareGap(rows), shareGap(swapped)];
        const minus = (value: number | null) => (value === null ? null : -value);
        expectSame([back.value, back.lower, back.upper], [minus(there.value), minus(there.upper), minus(there.lower)]);
        expectSame([back.p, back.correlation], [there.p, there.correlation]);
      }),
    );
  });
});

describe("duplicating the sample", () => {
  it("keeps every estimate, doubles the bases and narrows every interval", () => {
    fc.assert(
      fc.property(people, (rows) => {
        const [once, twice] = [weightedShare(sums(rows, 0)), weightedShare(sums([...rows, ...rows], 0))];
        expectSame(twice.value, once.value);
        expectSame([twice.n, twice.nEffective], [2 * once.n, 2 * once.nEffective]);
        if (once.value === null || once.lower === null || once.upper === null) return;
        expect((twice.upper ?? 1) - (twice.lower ?? 0)).toBeLessThan(once.upper - once.lower);
      }),
    );
  });
});

describe("an empty category", () => {
  it("adds nothing to shares shown together, and an untested cell nothing to the family", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 8 }), (counts) => {
        const total = counts.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const shares = counts.map((count) => (100 * count) / total);
        const rounded = largestRemainder(shares);
        expect(rounded.reduce<number>((sum, share) => sum + (share ?? 0), 0)).toBe(100);
        expect(largestRemainder([...shares, 0])).toEqual([...rounded, 0]);
        rounded.forEach((share, i) => expect(Math.abs((share ?? 0) - (shares[i] ?? 0))).toBeLessThan(1));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) => {
        const adjusted = benjaminiHochberg(p);
        expect(benjaminiHochberg([null, ...p])).toEqual([null, ...adjusted]);
        adjusted.forEach((value, i) => expect(value).toBeGreaterThanOrEqual(p[i] ?? 0));
      }),
    );
  });
});

const answer = fc.integer({ min: 1, max: 5 });
const surveyed = fc.array(fc.tuple(answer, answer, answer, answer, fc.double({ min: 0.2, max: 5, noNaN: true })), {
  minLength: 8,
  maxLength: 40,
});

describe("derived importance", () => {
  const analyse = (rows: readonly (readonly number[])[], order: readonly number[], scale = 1) =>
    driverImportance(
      coMomentsOfRows(
        order.map((place) => rows.map((row) => row[place] ?? null)),
        order.map(() => 3),
        rows.map((row) => (row[4] ?? 1) * scale),
      ),
    );

  it("follows the drivers when they change places, ignores the scale of weights and adds up to R²", () => {
    fc.assert(
      fc.property(surveyed, (rows) => {
        const plain = analyse(rows, [0, 1, 2, 3]);
        const moved = analyse(rows, [0, 3, 1, 2]);
        expect(moved.status).toBe(plain.status);
        expectNumbers(plain);
        if (plain.status !== "computed" || moved.status !== "computed" || plain.dropped.length > 0) return;
        const places = [1, 2, 0]; // where drivers 0, 1, 2 went
        plain.drivers.forEach(({ lmg, r, beta, inflation }, driver) => {
          const other = moved.drivers[places[driver] ?? 0];
          expectSame([other?.lmg, other?.r, other?.beta, other?.inflation], [lmg, r, beta, inflation]);
        });
        expectSame(
          plain.drivers.reduce((sum, { lmg }) => sum + lmg, 0),
          plain.rSquared,
        );
        const scaled = analyse(rows, [0, 1, 2, 3], 7);
        if (scaled.status === "computed")
          expectSame(
            scaled.drivers.map(({ lmg }) => lmg),
            plain.drivers.map(({ lmg }) => lmg),
          );
      }),
    );
  });
});

describe("no figure", () => {
  it("is ever NaN or infinite, whatever the answers and weights", () => {
    fc.assert(
      fc.property(raters, (rows) => {
        expectNumbers([
          weightedMean(sums(rows, 0), { min: 0, max: 10 }),
          meanGap(rows),
          shownStatus({ n: rows.length, nEffective: 3, share: 0 }),
        ]);
        const scores = column(rows, 0).map((x) => (x === null ? null : npsScore(x)));
        const part = (wanted: number) => {
          const found = rows.filter((_, i) => scores[i] === wanted).map(([, , w]) => w);
          return { w: found.reduce((a, b) => a + b, 0), ww: found.reduce((a, b) => a + b * b, 0) };
        };
        const nps = netPromoterScore(npsSums(itemSums(scores, weights(rows)), part(1), part(-1)));
        expectNumbers(nps);
        if (nps.lower !== null && nps.upper !== null) expect(nps.upper).toBeGreaterThan(nps.lower);
      }),
    );
    fc.assert(fc.property(people, (rows) => expectNumbers([weightedShare(sums(rows, 1)), shareGap(rows)])));
  });

  it("is ever NaN for counts", () => {
    const cell = fc.nat(12);
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        expectNumbers(lift({ n: a + b, won: a }, { n: a + b + c + d, won: a + c }));
        expectNumbers(
          mantelHaenszel([
            { a, b, c, d },
            { a: d, b: a, c: b, d: c },
          ]),
        );
        expectNumbers([poissonCount(a), poissonTest(a, b)]);
        expectNumbers(starEffect({ n: a, sum: 3 * a, squares: 9 * a }, { n: b, sum: 4 * b, squares: 17 * b }));
      }),
    );
  });

  it("is ever NaN for ranks, and agreement is the same in any order of sources", () => {
    const scores = fc.array(fc.nat(4), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(scores, scores, scores, (a, b, c) => {
        const named = [
          { source: "a", scores: a },
          { source: "b", scores: b },
          { source: "c", scores: c },
        ];
        const result = agreement(named);
        expectNumbers(result);
        const turned = agreement([...named].reverse());
        expectSame([turned.w, turned.p, turned.meanSpearman], [result.w, result.p, result.meanSpearman]);
      }),
      { numRuns: 30 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { designEffect, effectiveN, isLegalWeight } from "../../../src/stats/base.ts";
import { bayesianAverage, fixedPriorMean, marketAverage } from "../../../src/stats/bayesianAverage.ts";
import { percentileIntervals, percentileLimits, validReplicates } from "../../../src/stats/bootstrap.ts";
import { maxDiff, maxDiffScore, maxDiffShares, utility } from "../../../src/stats/maxDiff.ts";
import { rake, summariseWeights } from "../../../src/stats/raking.ts";
import { random, seedState, xoshiro128 } from "../../../src/stats/random.ts";
import { netTone } from "../../../src/stats/voice.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const weights = fc.array(fc.double({ min: 0.1, max: 9, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("the generator", () => {
  it("gives the same draws for the same seed, each inside its range", () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 999 }), (start, n) => {
        const [a, b] = [random(start), xoshiro128(seedState(start))];
        expect([a.next(), a.next(), a.next()]).toEqual([b.next(), b.next(), b.next()]);
        const [u, place] = [a.uniform(), a.index(n)];
        expect(u).toBeGreaterThanOrEqual(0);
        expect(u).toBeLessThan(1);
        expect(Number.isInteger(place) && place >= 0 && place < n).toBe(true);
        expectNumbers(a.normal());
      }),
    );
  });
});

describe("limits of replicates", () => {
  it("do not depend on their order, and move and stretch with them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 40, maxLength: 200 }),
        (estimates) => {
          const { lower, upper } = percentileLimits(estimates);
          expectSame(percentileLimits([...estimates].reverse()), { lower, upper });
          expectSame(percentileLimits(estimates.map((x) => 2 * x + 3)), {
            lower: 2 * (lower ?? 0) + 3,
            upper: 2 * (upper ?? 0) + 3,
          });
          expectSame(percentileIntervals(estimates.map((x) => [x])), [{ lower, upper }]);
        },
      ),
    );
  });

  it("are given only while 95% of the replicates could be estimated", () => {
    fc.assert(
      fc.property(fc.nat(20), (failed) => {
        const replicates = Array.from({ length: 100 }, (_, i) => (i < failed ? null : [i]));
        expect(validReplicates(replicates)?.length ?? null).toBe(failed <= 5 ? 100 - failed : null);
      }),
    );
  });
});

describe("weights", () => {
  it("tell the same whatever their scale: effective n, design effect, and what is printed with them", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const sums = (scale: number) => ({
          n: given.length,
          w: given.reduce((sum, w) => sum + scale * w, 0),
          ww: given.reduce((sum, w) => sum + (scale * w) ** 2, 0),
        });
        expectSame([effectiveN(sums(7)), designEffect(sums(7))], [effectiveN(sums(1)), designEffect(sums(1))]);
        expect(effectiveN(sums(1))).toBeLessThanOrEqual(given.length + 1e-9);
        const { n, nEffective } = summariseWeights(given);
        expectSame([n, nEffective], [given.length, effectiveN(sums(1))]);
        expect(given.every(isLegalWeight)).toBe(true);
      }),
    );
  });

  it("raked meet their margin, average 1, and follow their rows", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (a, b, share) => {
          const rows = [
            ...Array.from({ length: a }, () => ({ sex: "a" })),
            ...Array.from({ length: b }, () => ({ sex: "b" })),
          ];
          const margin = [{ variable: "sex", targets: { a: share, b: 1 - share } }];
          const [raked, turned] = [rake(rows, margin), rake([...rows].reverse(), margin)];
          if (raked.status !== "raked" || turned.status !== "raked")
            throw new Error("One margin of two full categories can be met.");
          const of = (from: number, to: number) => raked.weights.slice(from, to).reduce((x, y) => x + y, 0);
          expectSame([of(0, a) / (a + b), of(0, a + b) / (a + b)], [share, 1], 1e-6);
          expectSame([...turned.weights].reverse(), raked.weights, 1e-9);
        },
      ),
    );
  });
});

const task = fc
  .shuffledSubarray(["a", "b", "c", "d", "e"], { minLength: 4, maxLength: 4 })
  .map((shown) => ({ shown, best: shown[0] ?? null, worst: shown[1] ?? null }));

describe("best–worst scores", () => {
  it("scale with no weight, follow no order of tasks, and turn round when best and worst change places", () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 3, maxLength: 30 }), (tasks) => {
        const asked = tasks.map((each, respondent) => ({ ...each, respondent, weight: 1 }));
        const byName = (items: ReturnType<typeof maxDiff>) => [...items].sort((x, y) => (x.item < y.item ? -1 : 1));
        const scores = byName(maxDiff(asked)).map(({ score }) => score);
        expectNumbers(maxDiff(asked));
        expectSame(
          byName(maxDiff([...asked].reverse())).map(({ score }) => score),
          scores,
        );
        expectSame(
          byName(maxDiff(asked.map((each) => ({ ...each, weight: 3 })))).map(({ score }) => score),
          scores,
        );
        const swapped = asked.map(({ best, worst, ...rest }) => ({ ...rest, best: worst, worst: best }));
        expectSame(
          byName(maxDiff(swapped)).map(({ score }) => score),
          scores.map((score) => (score === null ? null : -score)),
        );
      }),
    );
  });

  it("give shares that add to 1, do not see a common shift, and leave out who has no utility", () => {
    const utilities = fc.array(fc.option(fc.double({ min: -4, max: 4, noNaN: true }), { nil: null, freq: 5 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(utilities, fc.double({ min: -3, max: 3, noNaN: true }), (given, shift) => {
        const shares = maxDiffShares(given);
        expectNumbers(shares);
        const known = shares.filter((share) => share !== null);
        if (known.length > 0)
          expectSame(
            known.reduce((a, b) => a + b, 0),
            1,
          );
        expectSame(maxDiffShares(given.map((each) => (each === null ? null : each + shift))), shares);
        expect(shares.map((share) => share === null)).toEqual(given.map((each) => each === null));
      }),
    );
  });

  it("from sums are those of the tasks themselves", () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 2, maxLength: 30 }), (tasks) => {
        const found = maxDiff(tasks.map((each, respondent) => ({ ...each, respondent, weight: 1 })));
        for (const { item, score, standardError } of found) {
          const shown = tasks.filter((each) => each.shown.includes(item));
          const u = shown.map(({ best, worst }) => Number(best === item) - Number(worst === item));
          const total = u.reduce((a, b) => a + b, 0);
          const again = maxDiffScore({
            n: u.length,
            tasks: u.length,
            u: total,
            d: u.length,
            uu: u.reduce((sum, each) => sum + each * each, 0),
            ud: total,
            dd: u.length,
          });
          expectSame([again.score, again.standardError], [score, standardError]);
        }
      }),
    );
  });

  it("give a finite utility at either end, the same both ways round", () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), fc.integer({ min: 1, max: 500 }), (score, shown) => {
        expectNumbers(utility(score, shown));
        expectSame(utility(-score, shown), -utility(score, shown), 1e-2 * (Math.abs(score) > 0.999 ? 1 : 1e-6));
      }),
    );
  });
});

const hospital = fc.record({
  n: fc.integer({ min: 2, max: 400 }),
  mean: fc.double({ min: 1, max: 5, noNaN: true }),
  variance: fc.double({ min: 0.1, max: 2, noNaN: true }),
});

describe("stars shrunk towards the market", () => {
  it("lie between the hospital's mean and the prior's, and follow the hospitals", () => {
    fc.assert(
      fc.property(fc.array(hospital, { minLength: 3, maxLength: 12 }), (market) => {
        const found = bayesianAverage(market);
        expectNumbers([found, marketAverage(market, 4)]);
        if (found === null) return;
        found.posterior.forEach(({ mean }, i) => {
          const own = market[i]?.mean ?? 0;
          expect(mean).toBeGreaterThanOrEqual(Math.min(own, found.priorMean) - 1e-9);
          expect(mean).toBeLessThanOrEqual(Math.max(own, found.priorMean) + 1e-9);
        });
        expectSame(bayesianAverage([...market].reverse())?.posterior, [...found.posterior].reverse(), 1e-9);
      }),
    );
    fc.assert(
      fc.property(fc.nat(500), hospital, (n, { mean }) => {
        expectSame(fixedPriorMean(n, mean, mean), mean);
      }),
    );
  });
});

describe("net tone", () => {
  it("turns round with its texts, stays within ±100, and is surer on twice the texts", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (up, down, neither) => {
        const n = up + down + neither;
        const [there, back, twice] = [netTone(up, down, n), netTone(down, up, n), netTone(2 * up, 2 * down, 2 * n)];
        expectNumbers([there, back, twice]);
        if (there.value === null || there.lower === null || there.upper === null) return;
        expectSame([back.value, back.lower, back.upper], [-there.value, -there.upper, -there.lower]);
        expectSame(twice.value, there.value);
        expect(there.lower).toBeGreaterThanOrEqual(-100);
        expect(there.upper).toBeLessThanOrEqual(100);
      }),
    );
  });
});

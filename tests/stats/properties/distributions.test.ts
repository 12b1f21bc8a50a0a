import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { regularizedBeta } from "../../../src/stats/beta.ts";
import { chiSquareQuantile, chiSquareUpperP } from "../../../src/stats/chiSquare.ts";
import { logGamma, regularizedGamma } from "../../../src/stats/gamma.ts";
import { normalCdf, normalQuantile, normalTwoSidedP } from "../../../src/stats/normal.ts";
import { findRoot } from "../../../src/stats/root.ts";
import { t975, tQuantile, tTwoSidedP } from "../../../src/stats/studentT.ts";
import { wilson } from "../../../src/stats/wilson.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const real = fc.double({ min: -40, max: 40, noNaN: true });
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const positive = fc.double({ min: 0.05, max: 60, noNaN: true });
const degrees = fc.integer({ min: 1, max: 400 });

describe("a distribution", () => {
  it("mirrors round its middle, and never leaves 0 to 1", () => {
    fc.assert(
      fc.property(real, degrees, (x, df) => {
        expectSame(normalCdf(x) + normalCdf(-x), 1, 1e-12);
        expectSame(normalTwoSidedP(x), normalTwoSidedP(-x));
        expectSame(tTwoSidedP(x, df), tTwoSidedP(-x, df));
        const ps = [normalCdf(x), normalTwoSidedP(x), tTwoSidedP(x, df), chiSquareUpperP(Math.abs(x), df)];
        expectNumbers(ps);
        for (const p of ps) expect(p).toBeGreaterThanOrEqual(0);
        for (const p of ps) expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("is undone by its quantile", () => {
    fc.assert(
      fc.property(inside, degrees, (p, df) => {
        expectSame(normalCdf(normalQuantile(p)), p, 1e-9);
        expectSame(1 - chiSquareUpperP(chiSquareQuantile(p, df), df), p, 1e-7);
        const t = tQuantile(p, df);
        expectSame(tTwoSidedP(t, df), 2 * Math.min(p, 1 - p), 1e-7);
      }),
    );
  });

  it("of Student has its 97.5% point where the search ends on its own bracket too", () => {
    for (const df of [24.5, 30.5, 379]) expectSame(tTwoSidedP(t975(df), df), 0.05, 1e-9);
  });

  it("of Student has wider limits than the normal, less so with more freedom", () => {
    fc.assert(
      fc.property(degrees, (df) => {
        expect(t975(df)).toBeGreaterThan(t975(df + 1));
        expect(t975(df + 1)).toBeGreaterThan(1.959963984540054);
      }),
    );
  });
});

describe("the functions behind distributions", () => {
  it("are parts of one whole, whichever end they are reckoned from", () => {
    fc.assert(
      fc.property(inside, positive, positive, (x, a, b) => {
        expectSame(regularizedBeta(x, a, b) + regularizedBeta(1 - x, b, a), 1, 1e-9);
        const { lower, upper } = regularizedGamma(a, b);
        expectSame(lower + upper, 1, 1e-12);
        expectNumbers([lower, upper]);
      }),
    );
  });

  it("grow as their recurrence says: Γ(x + 1) = x Γ(x)", () => {
    fc.assert(
      fc.property(positive, (x) => {
        expectSame(logGamma(x + 1), Math.log(x) + logGamma(x), 1e-10);
      }),
    );
  });

  it("are solved to a root that lies between the ends given", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.double({ min: -9, max: 9, noNaN: true }),
        (root, start) => {
          const f = (x: number) => (x - root) ** 3 + (x - root);
          const slope = (x: number) => 3 * (x - root) ** 2 + 1;
          expectSame(findRoot({ f, slope, low: -10, high: 10, start }), root, 1e-7);
        },
      ),
    );
  });
});

const limits = (share: number, n: number) => {
  const found = wilson(share, n);
  if (found === null) throw new Error("A share of some answers has an interval.");
  return found;
};

describe("Wilson's interval", () => {
  it("holds its share, mirrors with it, and is narrower on more answers", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 5_000 }), (p, n) => {
        const [here, there, more] = [limits(p, n), limits(1 - p, n), limits(p, 2 * n)];
        expectNumbers([here, there, more]);
        expect(here.lower).toBeLessThanOrEqual(p + 1e-12);
        expect(here.upper).toBeGreaterThanOrEqual(p - 1e-12);
        expectSame([there.lower, there.upper], [1 - here.upper, 1 - here.lower]);
        expect(more.upper - more.lower).toBeLessThan(here.upper - here.lower);
      }),
    );
  });
});

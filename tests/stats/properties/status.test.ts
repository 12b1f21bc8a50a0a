import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  driverGate,
  isSmallCount,
  isTestable,
  isTestedBase,
  modelStatus,
  respondentsNeeded,
  shownStatus,
} from "../../../src/stats/status.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const worstFirst = ["no-data", "suppressed", "low-base", "unreliable", "small-base", "ok"];
const base = fc.integer({ min: 1, max: 1000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the status ladder", () => {
  it("never thinks less of more answers, and of public ones never less than of others", () => {
    fc.assert(
      fc.property(base, base, (a, b) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
        const rung = (n: number, isPublic: boolean) =>
          worstFirst.indexOf(shownStatus({ n, nEffective: n, share: 0.5, isPublic }));
        expect(rung(fewer, false)).toBeLessThanOrEqual(rung(more, false));
        expect(rung(fewer, false)).toBeLessThanOrEqual(rung(fewer, true));
      }),
    );
  });

  it("tests and ranks exactly what is neither missing, small nor low", () => {
    fc.assert(
      fc.property(base, base, share, (a, b, y) => {
        const isOut = (n: number) =>
          ["no-data", "suppressed", "low-base"].includes(shownStatus({ n, nEffective: n, share: y }));
        expect(isTestable(a, b)).toBe(!isOut(a) && !isOut(b));
        expect(isTestedBase(a)).toBe(!isOut(a));
        expect(isSmallCount(a)).toBe(shownStatus({ n: a, nEffective: a }) === "suppressed");
      }),
    );
  });

  it("shows a model from the respondents it needs, and thinks no less of one that explains more", () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 1, max: 40 }), share, share, (n, drivers, a, b) => {
        const gate = driverGate(n, drivers);
        expect(gate === "not-shown").toBe(n < respondentsNeeded(drivers));
        const rung = (rSquared: number) => worstFirst.indexOf(modelStatus(gate, rSquared));
        expect(rung(Math.min(a, b))).toBeLessThanOrEqual(rung(Math.max(a, b)));
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinationVariance, leastSquares } from "../../../src/stats/leastSquares.ts";
import { dot, logisticProbability, logisticRegression } from "../../../src/stats/logistic.ts";
import { hasEnoughEvents, logisticRelativeWeights } from "../../../src/stats/logisticWeights.ts";
import { rowsOf } from "../../../src/stats/matrix.ts";
import { changeOf, fitAlone } from "../../../src/stats/oneDriver.ts";
import { whatIf } from "../../../src/stats/whatIf.ts";
import { whatIfShare } from "../../../src/stats/whatIfShare.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 100 });

const score = fc.integer({ min: 0, max: 10 });
const weight = fc.double({ min: 0.3, max: 4, noNaN: true });
const respondents = fc.array(fc.tuple(score, score, score, weight), { minLength: 15, maxLength: 50 });
type Respondent = readonly [number, number, number, number];

/** The outcome on two drivers. */
const problem = (rows: readonly Respondent[], scale = 1) => ({
  outcomes: rows.map(([y]) => y),
  rows: rows.map(([, a, b]) => [a, b]),
  weights: rows.map(([, , , w]) => w * scale),
});
/** Whether the outcome is high, which a driver may tell. */
const yesOrNo = (rows: readonly Respondent[], scale = 1) => ({
  ...problem(rows, scale),
  outcomes: rows.map(([y]) => Number(y > 5)),
});
const spreads = (rows: readonly Respondent[]) => leastSquares(problem(rows)) !== null;

describe("least squares", () => {
  it("leave errors that go with no driver, whatever the weights' scale and the rows' order", () => {
    fc.assert(
      fc.property(respondents, (rows) => {
        fc.pre(spreads(rows));
        const fit = leastSquares(problem(rows));
        expectNumbers(fit);
        if (fit === null) return;
        const errors = rows.map(([y, a, b, w]) => w * (y - dot([1, a, b], fit.coefficients)));
        for (const along of [rows.map(() => 1), rows.map(([, a]) => a), rows.map(([, , b]) => b)])
          expect(Math.abs(dot(errors, along))).toBeLessThan(1e-6 * rows.length * 100);
        for (const other of [leastSquares(problem(rows, 9)), leastSquares(problem([...rows].reverse()))]) {
          expectSame(other?.coefficients, fit.coefficients, 1e-6);
          expectSame(other?.sandwich, fit.sandwich, 1e-6);
        }
      }),
    );
  });

  it("know a combination's variance as a square: never negative, four times for twice the move", () => {
    fc.assert(
      fc.property(respondents, fc.tuple(score, score, score), (rows, move) => {
        const fit = leastSquares(problem(rows));
        if (fit === null) return;
        const once = combinationVariance(fit.sandwich, move);
        expect(once).toBeGreaterThanOrEqual(0);
        expectSame(
          combinationVariance(
            fit.sandwich,
            move.map((m) => 2 * m),
          ),
          4 * once,
          1e-6,
        );
        expect(rowsOf(fit.sandwich).every((line, i) => (line[i] ?? -1) >= 0)).toBe(true);
      }),
    );
  });
});

describe("what if a driver moved", () => {
  it("changes in proportion, turns with its sign, and gives one driver's own fit beside it", () => {
    fc.assert(
      fc.property(respondents, fc.integer({ min: 1, max: 5 }), (rows, delta) => {
        const [up, down, next] = [
          whatIf(problem(rows), [delta, 0], 0),
          whatIf(problem(rows), [-delta, 0], 0),
          whatIf(problem(rows), [delta, 0], 100),
        ];
        expectNumbers([up, next]);
        const alone = fitAlone(problem(rows), 0);
        if (up === null || down === null || alone === null || up.lower === null || up.upper === null) return;
        expectSame([down.value, down.lower, down.upper], [-up.value, -up.upper, -up.lower]);
        expectSame(up.unadjusted[0], delta * (alone.coefficients[1] ?? 0));
        expectSame(changeOf(up.fit, 0, delta), { value: up.value, lower: up.lower, upper: up.upper });
        const width = (next?.nextWave?.upper ?? 0) - (next?.nextWave?.lower ?? 0);
        expect(width).toBeGreaterThanOrEqual(up.upper - up.lower - 1e-9); // a new wave's mean errs by itself, too
      }),
    );
  });

  it("keeps a share within the scale and changes it by nothing for no move", () => {
    fc.assert(
      fc.property(respondents, fc.integer({ min: -10, max: 10 }), (rows, delta) => {
        const found = whatIfShare(yesOrNo(rows), [delta, 0], { min: 0, max: 10 });
        expectNumbers(found);
        if (found.status !== "fitted") return;
        expect(found.after).toBeGreaterThanOrEqual(0);
        expect(found.after).toBeLessThanOrEqual(1);
        const still = whatIfShare(yesOrNo(rows), [0, 0], { min: 0, max: 10 });
        expectSame(still.status === "fitted" ? [still.value, still.standardError] : null, [0, 0]);
      }),
    );
  });
});

describe("the logistic fit", () => {
  it("has probabilities whose sum is the events', turns with the outcome, and never gives NaN", () => {
    fc.assert(
      fc.property(respondents, (rows) => {
        const { outcomes, weights } = yesOrNo(rows);
        const fit = logisticRegression(yesOrNo(rows));
        expectNumbers(fit);
        if (fit.status !== "fitted") return;
        expectSame(dot(weights, fit.logOdds.map(logisticProbability)), dot(weights, outcomes), 1e-6);
        const turned = logisticRegression({ ...yesOrNo(rows), outcomes: outcomes.map((y) => 1 - y) });
        if (turned.status !== "fitted") throw new Error("The other way round separates no more.");
        expectSame(
          turned.coefficients,
          fit.coefficients.map((b) => -b),
          1e-5,
        );
      }),
    );
  });

  it("spreads what it explains over the drivers without rest, by any unit of theirs", () => {
    fc.assert(
      fc.property(respondents, (rows) => {
        const { rows: drivers, ...rest } = yesOrNo(rows);
        const found = logisticRelativeWeights({ ...rest, rows: drivers });
        const stretched = logisticRelativeWeights({ ...rest, rows: drivers.map(([a = 0, b = 0]) => [3 * a + 1, b]) });
        expectNumbers(found);
        if (found.status !== "fitted" || stretched.status !== "fitted") return;
        expectSame(
          found.parts.reduce((a, b) => a + b, 0),
          found.rSquared,
        );
        expectSame(stretched.parts, found.parts, 1e-5);
      }),
    );
  });

  it("asks for ten events and ten others for every driver", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 12 }), (events, others, drivers) => {
        expect(hasEnoughEvents(events, others, drivers)).toBe(events >= 10 * drivers && others >= 10 * drivers);
        expect(hasEnoughEvents(others, events, drivers)).toBe(hasEnoughEvents(events, others, drivers));
      }),
    );
  });

  it("reads odds the same both ways round", () => {
    fc.assert(
      fc.property(fc.double({ min: -800, max: 800, noNaN: true }), (odds) => {
        expectSame(logisticProbability(odds) + logisticProbability(-odds), 1);
      }),
    );
  });
});

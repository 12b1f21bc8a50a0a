import { describe, expect, it } from "vitest";
import { logisticRegression } from "../../src/stats/logistic.ts";
import { hasEnoughEvents, logisticRelativeWeights } from "../../src/stats/logisticWeights.ts";
import { caseNames, expectClose, vector } from "./vectors.ts";

const file = "09_logistic_relative_weights";
type Input = { y: number[]; X: Record<string, number[]>; w?: number[] };
type Expected = { coef?: Record<string, number> };

function problem({ y, X, w }: Input) {
  const rows = y.map((_, i) => Object.values(X).map((column) => column[i] ?? 0));
  return w === undefined ? { outcomes: y, rows } : { outcomes: y, rows, weights: w };
}

describe("logistic relative weights", () => {
  it.each(caseNames(file).filter((name) => name !== "perfect separation"))("meet rwa_logit and glm: %s", (name) => {
    const { input, expected, tolerance } = vector<Input, Expected>(file, name);
    const weights = logisticRelativeWeights(problem(input));
    if (weights.status !== "fitted") throw new Error(weights.reason);
    const named = (values: readonly number[] | null) =>
      Object.fromEntries(Object.keys(input.X).map((driver, j) => [driver, values?.[j]]));
    const { coef, ...rest } = expected;
    const got = {
      r2: weights.rSquared,
      raw: named(weights.parts),
      share: named(weights.shares),
      sum: weights.parts.reduce((a, b) => a + b, 0),
      intercept: weights.intercept,
    };
    expectClose(got, rest, tolerance);
    expect(weights.mcFadden).toBeGreaterThan(0);
    if (coef === undefined) return;
    const fit = logisticRegression(problem(input));
    expectClose(fit.status === "fitted" ? fit.coefficients : null, Object.values(coef), tolerance);
  });

  it("are refused on perfect separation", () => {
    const { input, expected } = vector<Input, { status: string; reason: string }>(file, "perfect separation");
    expect(logisticRelativeWeights(problem(input))).toEqual(expected);
    expect(logisticRegression(problem(input))).toEqual(expected);
  });

  it("are refused without variation, without rows and for drivers that repeat each other", () => {
    expect(logisticRelativeWeights({ outcomes: [1, 1, 0], rows: [[2], [2], [2]] })).toMatchObject({
      reason: "singular",
    });
    expect(logisticRelativeWeights({ outcomes: [], rows: [] })).toMatchObject({ reason: "no-data" });
    expect(
      logisticRelativeWeights({
        outcomes: [1, 0, 1, 0],
        rows: [
          [1, 2],
          [2, 4],
          [3, 6],
          [4, 8],
        ],
      }),
    ).toMatchObject({ reason: "singular" });
    expect(logisticRegression({ outcomes: [1, 1], rows: [[1], [2]] })).toMatchObject({ reason: "separation" });
    expect(
      logisticRegression({
        outcomes: [1, 0, 1],
        rows: [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
      }),
    ).toMatchObject({ reason: "singular" });
    expect(logisticRegression({ outcomes: [1, 0], rows: [[1], [2]], weights: [0, 0] })).toMatchObject({
      reason: "no-data",
    });
  });

  it("need ten events and ten non-events a driver", () => {
    expect([hasEnoughEvents(50, 200, 5), hasEnoughEvents(200, 49, 5)]).toEqual([true, false]);
  });
});

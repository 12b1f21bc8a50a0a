import { describe, expect, it } from "vitest";
import { combinationVariance, leastSquares } from "../../src/stats/leastSquares.ts";
import { entry } from "../../src/stats/matrix.ts";
import { t975 } from "../../src/stats/studentT.ts";
import { whatIf } from "../../src/stats/whatIf.ts";
import { whatIfShare } from "../../src/stats/whatIfShare.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "21_whatif";
type Row = Readonly<Record<string, number>>;
type Input = { rows: Row[]; w: number[]; delta: Record<string, number>; next_wave_n: number };
const drivers = ["staff", "wait", "price"];
const rowsOf = (rows: readonly Row[]) => rows.map((row) => drivers.map((driver) => row[driver] ?? 0));
const coef = (values: readonly number[]) =>
  Object.fromEntries(["(Intercept)", ...drivers].map((name, j) => [name, values[j]]));
const weighted = vector<Input, object>(file, "weighted linear outcome, staff +5, wait +10");
const outcomes = weighted.input.rows.map((row) => row.y ?? 0);

describe("what if drivers moved", () => {
  it("changes the mean as svyglm says, with today's and the next wave's error", () => {
    const { input, expected, tolerance } = weighted;
    const delta = drivers.map((driver) => input.delta[driver] ?? 0);
    const result = whatIf({ outcomes, rows: rowsOf(input.rows), weights: input.w }, delta, input.next_wave_n);
    if (result === null) throw new Error("Not estimable.");
    const { fit } = result;
    const got = {
      coef: coef(fit.coefficients),
      coef_se: coef(fit.coefficients.map((_, j) => Math.sqrt(entry(fit.sandwich, j, j)))),
      est: result.value,
      se: result.standardError,
      lower: result.lower,
      upper: result.upper,
      df: fit.df,
      current_mean: result.currentMean,
      predicted_mean: result.predictedMean,
      next_wave_se: result.nextWave?.standardError,
      next_wave_lower: result.nextWave?.lower,
      next_wave_upper: result.nextWave?.upper,
      unadjusted_change_staff: result.unadjusted[0],
      unadjusted_change_wait: result.unadjusted[1],
    };
    expectClose(got, expected, tolerance);
  });

  it("has R's classical errors too", () => {
    const { expected, tolerance } = vector<unknown, object>(file, "unweighted, model-based");
    const fit = leastSquares({ outcomes, rows: rowsOf(weighted.input.rows) });
    if (fit?.classical == null) throw new Error("Not estimable.");
    const est = 5 * (fit.coefficients[1] ?? 0) + 10 * (fit.coefficients[2] ?? 0);
    const se = Math.sqrt(combinationVariance(fit.classical, [0, 5, 10, 0]));
    const half = t975(fit.df) * se;
    expectClose({ coef: coef(fit.coefficients), est, se, lower: est - half, upper: est + half }, expected, tolerance);
  });

  it("moves a yes/no outcome by its average probability, clamped to the scale", () => {
    type Binary = { rows: Row[]; delta: Record<string, number>; clamp: [number, number] };
    const { input, expected, tolerance } = vector<Binary, object>(file, "binary outcome: average predicted change");
    const delta = drivers.map((driver) => input.delta[driver] ?? 0);
    const problem = { outcomes: input.rows.map((row) => row.rec ?? 0), rows: rowsOf(input.rows) };
    const result = whatIfShare(problem, delta, { min: input.clamp[0], max: input.clamp[1] });
    if (result.status !== "fitted") throw new Error(result.reason);
    const { fit, before, after, value, standardError, lower, upper } = result;
    expectClose(
      { coef: coef(fit.coefficients), base: before, after, change: value, se: standardError, lower, upper },
      expected,
      tolerance,
    );
  });

  it("is not estimable with too few rows, repeated drivers or perfect separation", () => {
    expect(whatIf({ outcomes: [1, 2], rows: [[1], [2]] }, [1], 100)).toBeNull();
    expect(
      whatIf(
        {
          outcomes: [1, 2, 4, 3],
          rows: [
            [1, 2],
            [2, 4],
            [3, 6],
            [4, 8],
          ],
        },
        [1, 1],
        100,
      ),
    ).toBeNull();
    const separated = { outcomes: [0, 0, 1, 1], rows: [[1], [2], [3], [4]] };
    expect(whatIfShare(separated, [1], { min: 0, max: 100 })).toMatchObject({ reason: "separation" });
    expect(whatIf({ outcomes: [1, 2, 4, 3, 6], rows: [[1], [2], [3], [4], [5]] }, [1], 0)?.nextWave).toBeNull();
  });
});

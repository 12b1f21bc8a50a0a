import { describe, expect, it } from "vitest";
import { solve } from "../../src/stats/cholesky.ts";
import type { CoMoments } from "../../src/stats/coMoments.ts";
import { addCoMoments, coMomentsOfRows, selectVariables } from "../../src/stats/coMoments.ts";
import type { DriverImportance } from "../../src/stats/driverImportance.ts";
import { driverImportance, importanceOfCovariance } from "../../src/stats/driverImportance.ts";
import { groupImportance } from "../../src/stats/groupImportance.ts";
import { relativeWeights } from "../../src/stats/johnson.ts";
import { lmg } from "../../src/stats/lmg.ts";
import { entry, matrix, rowsOf, submatrix } from "../../src/stats/matrix.ts";
import { correlationOf, momentsOf } from "../../src/stats/moments.ts";
import {
  conditionNumber,
  duplicatePairs,
  inflationLevel,
  varianceInflation,
} from "../../src/stats/multicollinearity.ts";
import { random } from "../../src/stats/random.ts";
import { numericColumns } from "./table.ts";
import { caseNames, expectClose, truth, vector } from "./vectors.ts";

type Row = Readonly<Record<string, number>>;
type Input = { names?: string[]; R?: number[][]; rows?: Row[]; w?: number[]; outcome?: string; drivers?: string[] };
type Expected = Readonly<Record<string, unknown>>;
const file = "08_drivers";
const base = { n: 500, w: 500, ww: 500 };

const columnsOf = (rows: readonly Row[], names: readonly string[]) =>
  names.map((name) => rows.map((row) => row[name] ?? null));
const named = (names: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(names.map((name, i) => [name, values[i]]));

function correlationFrom(columns: readonly (readonly (number | null)[])[], weights?: readonly number[]) {
  const sums = coMomentsOfRows(
    columns,
    columns.map((column) => column[0] ?? 0),
    weights,
  );
  const correlation = correlationOf(momentsOf(sums)?.covariance ?? matrix([[0]]));
  if (correlation === null) throw new Error("A variable of the fixture does not vary.");
  return correlation;
}

describe("derived importance", () => {
  it.each(caseNames(file).filter((name) => !name.startsWith("constant")))("meets relaimpo and rwa: %s", (name) => {
    const { input, expected, tolerance } = vector<Input, Expected>(file, name);
    const names = input.drivers ?? input.names?.slice(1) ?? [];
    const correlation =
      input.R === undefined
        ? correlationFrom(columnsOf(input.rows ?? [], [input.outcome ?? "", ...names]), input.w)
        : matrix(input.R);
    const analysis = importanceOfCovariance(correlation, base);
    if (analysis.status !== "computed") throw new Error(analysis.reason);
    const of = (read: (driver: DriverImportance) => unknown) => named(names, analysis.drivers.map(read));
    const got = {
      mean: expected.mean, // checked below, from sums
      R: rowsOf(correlation),
      r2: analysis.rSquared,
      lmg: of((d) => d.lmg),
      lmg_share: of((d) => d.share),
      johnson: named(names, relativeWeights(correlation)?.parts ?? []),
      johnson_share: of((d) => d.johnsonShare),
      beta: of((d) => d.beta),
      r: of((d) => d.r),
      vif: of((d) => d.inflation),
      suppressor: of((d) => d.isSuppressor),
    };
    expectClose(got, expected, tolerance);
  });

  it("drops a driver everyone rates alike, and names it", () => {
    const { input } = vector<Input, Expected>(file, "constant driver");
    const analysis = driverImportance(coMomentsOfRows(columnsOf(input.rows ?? [], ["y", "a", "b"]), [2, 3, 3]));
    expect(analysis).toMatchObject({ status: "computed", dropped: [0], drivers: [{ driver: 1 }], gate: "not-shown" });
  });

  it("is not computed when the outcome does not vary, or nobody answered", () => {
    const { input, expected } = vector<Input, { status: string; reason: string }>(file, "constant outcome");
    const analysis = driverImportance(coMomentsOfRows(columnsOf(input.rows ?? [], ["y", "a", "b"]), [3, 3, 3]));
    expect(analysis).toMatchObject(expected);
    expect(driverImportance(coMomentsOfRows([[null], [1]], [0, 0]))).toMatchObject({ reason: "no-base" });
  });

  it("asks to merge two drivers that repeat each other instead of dividing between them", () => {
    const analysis = importanceOfCovariance(
      matrix([
        [1, 0.5, 0.5],
        [0.5, 1, 1],
        [0.5, 1, 1],
      ]),
      base,
    );
    expect(analysis).toMatchObject({ status: "not-computed", reason: "singular", duplicates: [[0, 1]] });
  });

  it("says when the drivers explain little, and when more than twelve need groups", () => {
    expect(
      importanceOfCovariance(
        matrix([
          [1, 0.1],
          [0.1, 1],
        ]),
        base,
      ),
    ).toMatchObject({ explainsLittle: true });
    const identity = matrix(
      Array.from({ length: 14 }, (_, i) => Array.from({ length: 14 }, (_, j) => (i === j ? 1 : 0))),
    );
    expect(importanceOfCovariance(identity, base)).toMatchObject({ reason: "too-many-drivers" });
  });
});

describe("LMG", () => {
  type Swiss = {
    outcome: string;
    predictors: string[];
    r2: number;
    lmg: Row;
    genizi: Row;
    ols: Record<string, number[]>;
  };

  it("reproduces relaimpo on the Swiss provinces", () => {
    const expected = truth<Swiss>("02-swiss-lmg/expected.json").expected;
    const correlation = correlationFrom(
      numericColumns("02-swiss-lmg/swiss.csv", [expected.outcome, ...expected.predictors]),
    );
    const importance = lmg(correlation);
    const got = { r2: importance?.rSquared, lmg: named(expected.predictors, importance?.parts ?? []) };
    expectClose(got, { r2: expected.r2, lmg: expected.lmg }, { abs: 1e-11, rel: 0 });
    const johnson = named(expected.predictors, relativeWeights(correlation)?.parts ?? []);
    expectClose(johnson, expected.genizi, { abs: 1e-11, rel: 0 });
  });

  it("reproduces relaimpo on the Swiss provinces, weighted", () => {
    const { outcome, predictors } = truth<Swiss>("02-swiss-lmg/expected.json").expected;
    const expected = truth<{ weights: number[]; r2: number; lmg: Row }>("02-swiss-lmg/expected_weighted.json").expected;
    const columns = numericColumns("02-swiss-lmg/swiss.csv", [outcome, ...predictors]);
    const importance = lmg(correlationFrom(columns, expected.weights));
    const got = { r2: importance?.rSquared, lmg: named(predictors, importance?.parts ?? []) };
    expectClose(got, { r2: expected.r2, lmg: expected.lmg }, { abs: 1e-11, rel: 0 });
  });

  it("reproduces the published general dominance and relative weights of the cars", () => {
    type Cars = {
      domir: { outcome: string; predictors: string[]; recomputed_domir: Row };
      rwa: { outcome: string; predictors: string[]; recomputed: { raw: Row; rsquare: number } };
    };
    const { domir, rwa } = truth<Cars>("01-mtcars-rwa-domir/expected.json").expected;
    const cars = (names: readonly string[]) => correlationFrom(numericColumns("01-mtcars-rwa-domir/mtcars.csv", names));
    const dominance = lmg(cars([domir.outcome, ...domir.predictors]))?.parts ?? [];
    expectClose(named(domir.predictors, dominance), domir.recomputed_domir, { abs: 1e-11, rel: 0 });
    const weights = relativeWeights(cars([rwa.outcome, ...rwa.predictors]));
    expectClose(named(rwa.predictors, weights?.parts ?? []), rwa.recomputed.raw, { abs: 1e-11, rel: 0 });
    expect(weights?.rSquared).toBeCloseTo(rwa.recomputed.rsquare, 11);
  });

  it("reproduces Johnson's example matrix", () => {
    const expected = truth<{ r_mat: number[][]; iopsych_eps: number[]; r2: number }>(
      "03-johnson-corrmatrix/expected.json",
    ).expected;
    const weights = relativeWeights(submatrix(matrix(expected.r_mat), [4, 0, 1, 2, 3]));
    expectClose(weights?.parts, expected.iopsych_eps, { abs: 1e-11, rel: 0 });
    expect(weights?.rSquared).toBeCloseTo(expected.r2, 11);
  });

  it("reproduces the drivers of HCAHPS rating and recommendation over 3,197 hospitals", () => {
    type Fit = { r2: number; coef: Row; pearson: Row; lmg: Row; johnson: Row; vif: Row };
    const { recomputed } = truth<{ recomputed: Record<string, Fit> }>("09-hcahps-2024-drivers/expected.json").expected;
    for (const [outcome, fit] of Object.entries(recomputed)) {
      const names = Object.keys(fit.lmg);
      const columns = numericColumns("09-hcahps-2024-drivers/hospital_analysis.csv", [outcome, ...names]);
      const sums = coMomentsOfRows(
        columns,
        columns.map(() => 80),
      );
      const covariance = momentsOf(sums)?.covariance ?? matrix([[0]]);
      const places = names.map((_, i) => i + 1);
      const slopes = solve(
        submatrix(covariance, places),
        places.map((i) => entry(covariance, 0, i)),
      );
      const analysis = driverImportance(sums);
      if (analysis.status !== "computed") throw new Error(analysis.reason);
      const got = {
        r2: analysis.rSquared,
        lmg: named(
          names,
          analysis.drivers.map((d) => d.lmg),
        ),
        pearson: named(
          names,
          analysis.drivers.map((d) => d.r),
        ),
        vif: named(
          names,
          analysis.drivers.map((d) => d.inflation),
        ),
        johnson: named(
          names,
          analysis.drivers.map((d) => ((d.johnsonShare ?? 0) * analysis.rSquared) / 100),
        ),
      };
      const { coef, ...expected } = fit;
      expectClose(
        got,
        { r2: expected.r2, lmg: expected.lmg, pearson: expected.pearson, vif: expected.vif, johnson: expected.johnson },
        { abs: 1e-9, rel: 1e-9 },
      );
      expectClose(named(names, Array.from(slopes ?? [])), Object.fromEntries(Object.entries(coef).slice(1)), {
        abs: 1e-9,
        rel: 1e-9,
      });
      expect(analysis).toMatchObject({ n: 3197, gate: "ok", duplicates: [] });
    }
  });

  it("lets groups enter whole: their parts still add up to R²", () => {
    const columns = numericColumns("01-mtcars-rwa-domir/mtcars.csv", [
      "mpg",
      "cyl",
      "disp",
      "hp",
      "drat",
      "wt",
      "qsec",
      "gear",
    ]);
    const correlation = correlationFrom(columns);
    const grouped = lmg(correlation, [[1, 2], [3], [4, 5, 6, 7]]);
    const single = lmg(correlation);
    expect(grouped?.parts.reduce((a, b) => a + b, 0)).toBeCloseTo(single?.rSquared ?? 0, 12);
    expect(lmg(correlation, [[1], [2], [3], [4], [5], [6], [7]])).toEqual(single);
    const firstAlone = lmg(submatrix(correlation, [0, 1, 2]))?.rSquared ?? 0;
    const others = lmg(submatrix(correlation, [0, 3, 4, 5, 6, 7]))?.rSquared ?? 0;
    const twoGroups = lmg(correlation, [
      [1, 2],
      [3, 4, 5, 6, 7],
    ]);
    expect(twoGroups?.parts[0]).toBeCloseTo((firstAlone + (single?.rSquared ?? 0) - others) / 2, 12);
  });

  it("decomposes more than twelve drivers by group, leaving out what does not vary", () => {
    const { normal } = random(2);
    const columns = Array.from({ length: 15 }, (_, place) =>
      Array.from({ length: 300 }, () => (place === 14 ? 3 : normal())),
    );
    const outcome = columns[0]?.map((value, row) => value + (columns[1]?.[row] ?? 0) + normal()) ?? [];
    const sums = coMomentsOfRows([outcome, ...columns], [0, ...columns.map(() => 0)]);
    const groups = [[0, 2, 4], [1, 3, 5, 6], [7, 8, 9, 10, 11, 12, 13], [14]];
    const importance = groupImportance(sums, groups);
    expect(importance?.parts.reduce((a, b) => a + b, 0)).toBeCloseTo(importance?.rSquared ?? 0, 12);
    expect(importance?.shares[0]).toBeGreaterThan(35);
    expect([importance?.parts[3], importance?.r[14]]).toEqual([0, null]);
    expect(
      groupImportance(
        coMomentsOfRows(
          [
            [1, 1],
            [1, 2],
          ],
          [0, 0],
        ),
        [[0]],
      ),
    ).toBeNull();
    expect(
      groupImportance(
        coMomentsOfRows(
          [
            [1, 2],
            [1, 1],
          ],
          [0, 0],
        ),
        [[0]],
      ),
    ).toBeNull();
    expect(groupImportance(coMomentsOfRows([[], []], [0, 0]), [[0]])).toBeNull();
  });

  it("refuses more than twenty players and has no shares when nothing is explained", () => {
    const identity = (size: number) =>
      matrix(Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => Number(i === j))));
    expect(() => lmg(identity(22))).toThrow(RangeError);
    expect(lmg(identity(3))).toEqual({ rSquared: 0, parts: [0, 0], shares: null });
    expect(
      lmg(
        matrix([
          [1, Number.NaN],
          [Number.NaN, 1],
        ]),
      ),
    ).toBeNull();
  });
});

describe("sums instead of rows", () => {
  type Sums = { n: number; W: number; Q: number; s: Row; ss: Row };
  type Result = { mean: Row; cov: Row; cor: Row; n_eff: number };
  const variables = ["overall", "staff", "wait", "parking"];
  const centre = [5, 3, 3, 3];

  const listed = ({ n, W, Q, s, ss }: Sums): CoMoments => {
    const products = variables.flatMap((late, i) =>
      variables.slice(0, i + 1).map((early) => ss[`${late}*${early}`] ?? 0),
    );
    return { size: 4, sums: Float64Array.from([n, W, Q, ...variables.map((name) => s[name] ?? 0), ...products]) };
  };
  const named = (sums: CoMoments) => {
    const moments = momentsOf(sums);
    const correlation = moments === null ? null : correlationOf(moments.covariance);
    const pairs = (m: ReturnType<typeof matrix> | null) =>
      Object.fromEntries(
        variables.flatMap((late, i) =>
          variables.slice(0, i + 1).map((early, j) => [`${late}*${early}`, m === null ? null : entry(m, i, j)]),
        ),
      );
    return {
      mean: Object.fromEntries(variables.map((name, i) => [name, (moments?.mean[i] ?? 0) + (centre[i] ?? 0)])),
      cov: pairs(moments?.covariance ?? null),
      cor: pairs(correlation),
      n_eff: (sums.sums[1] ?? 0) ** 2 / (sums.sums[2] ?? 1),
    };
  };

  it("are what rows add up to, and give the exact moments", () => {
    const name = "moments of 12 weighted rows, centred at the scale midpoints";
    const { input, expected, tolerance } = vector<{ rows: Row[] }, { sums: Sums; result: Result }>(
      "22_sufficient_statistics",
      name,
    );
    const sums = coMomentsOfRows(
      columnsOf(input.rows, variables),
      centre,
      input.rows.map((row) => row.w ?? 0),
    );
    expectClose(sums.sums, Array.from(listed(expected.sums).sums), tolerance);
    expectClose(named(sums), expected.result, tolerance);
  });

  it("add up over partitions", () => {
    const { input, expected, tolerance } = vector<{ parts: Sums[] }, { sums: Sums; result: Result }>(
      "22_sufficient_statistics",
      "two partitions add up",
    );
    const sums = addCoMoments(input.parts.map(listed));
    expectClose(sums.sums, Array.from(listed(expected.sums).sums), tolerance);
    expectClose(named(sums), expected.result, tolerance);
  });

  it("keep their digits at a large offset when centred", () => {
    const { input, expected, tolerance } = vector<
      { x: number[]; centre: number },
      { mean: number; variance_W: number }
    >("22_sufficient_statistics", "large offset: centre before summing");
    const moments = momentsOf(coMomentsOfRows([input.x], [input.centre]));
    expectClose(
      { mean: (moments?.mean[0] ?? 0) + input.centre, variance_W: moments?.covariance.values[0] },
      expected,
      tolerance,
    );
  });

  it("can be narrowed to some variables", () => {
    const columns = [
      [1, 2, 4],
      [3, 1, 5],
      [2, 2, 7],
    ];
    expect(selectVariables(coMomentsOfRows(columns, [0, 0, 0]), [2, 0])).toEqual(
      coMomentsOfRows([columns[2] ?? [], columns[0] ?? []], [0, 0]),
    );
  });
});

describe("multicollinearity", () => {
  it("is warned of by inflation, condition number and near-duplicates", () => {
    const drivers = matrix([
      [1, 0.9995],
      [0.9995, 1],
    ]);
    expect(varianceInflation(drivers)?.[0]).toBeCloseTo(1 / (1 - 0.9995 ** 2), 6);
    expect(conditionNumber(drivers)).toBeCloseTo(Math.sqrt(1.9995 / 0.0005), 6);
    expect(duplicatePairs(drivers)).toEqual([[0, 1]]);
    expect([4.9, 5.1, 10.1].map(inflationLevel)).toEqual(["none", "note", "warning"]);
    expect(
      conditionNumber(
        matrix([
          [1, 1],
          [1, 1],
        ]),
      ),
    ).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { percentileIntervals } from "../../src/stats/bootstrap.ts";
import { coMomentsOfRows, unitSumsOfRows } from "../../src/stats/coMoments.ts";
import { symmetricEigen } from "../../src/stats/eigen.ts";
import { emMoments } from "../../src/stats/em.ts";
import { bootstrapEmShares } from "../../src/stats/emBootstrap.ts";
import { lmg } from "../../src/stats/lmg.ts";
import { matrix, rowsOf } from "../../src/stats/matrix.ts";
import { correlationOf, momentsOf } from "../../src/stats/moments.ts";
import { random } from "../../src/stats/random.ts";
import { bootstrapShares } from "../../src/stats/shareBootstrap.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "10_missing_em";
type Row = Readonly<Record<string, number | null>>;
type Expected = Readonly<Record<string, unknown>>;
const names = ["y", "staff", "wait", "price"];
const columnsOf = (rows: readonly Row[], wanted = names) => wanted.map((name) => rows.map((row) => row[name] ?? null));

describe("moments with missing answers", () => {
  it.each(["40 rows, 3 columns with gaps, unweighted", "same rows, weighted"])(
    "are lavaan's full-information ones: %s",
    (name) => {
      const { input, expected, tolerance } = vector<{ rows: Row[]; w?: number[] }, Expected>(file, name);
      const moments = emMoments(columnsOf(input.rows), input.w);
      if (moments === null) throw new Error("No EM moments.");
      const correlation = correlationOf(moments.covariance);
      const listwise = momentsOf(coMomentsOfRows(columnsOf(input.rows), [6, 3, 3, 3], input.w));
      const listwiseR = listwise === null ? null : correlationOf(listwise.covariance);
      const got = {
        n_any: moments.base.n,
        n_complete: moments.complete.n,
        mean: Object.fromEntries(names.map((column, j) => [column, moments.mean[j]])),
        cov: rowsOf(moments.covariance),
        R: correlation === null ? null : rowsOf(correlation),
        lmg:
          correlation === null
            ? null
            : Object.fromEntries(names.slice(1).map((column, j) => [column, lmg(correlation)?.parts[j]])),
        listwise_R: listwiseR === null ? null : rowsOf(listwiseR),
      };
      expectClose(got, expected, tolerance);
    },
  );

  it("are the plain moments when nothing is missing", () => {
    const columns = [
      [1, 2, 3, 5],
      [2, 1, 4, 3],
    ];
    const plain = momentsOf(coMomentsOfRows(columns, [0, 0]));
    const em = emMoments(columns);
    expectClose(em?.mean, plain?.mean, { abs: 1e-12, rel: 0 });
    expectClose(em?.covariance.values, Array.from(plain?.covariance.values ?? []), { abs: 1e-12, rel: 0 });
  });

  it("never come from pairs of columns, which can contradict each other", () => {
    const { input, expected, tolerance } = vector<
      { rows: Row[] },
      { pairwise_R: number[][]; smallest_eigenvalue: number }
    >(file, "why pairwise is banned");
    expectClose(Math.min(...symmetricEigen(matrix(expected.pairwise_R)).values), expected.smallest_eigenvalue, {
      abs: 1e-9,
      rel: 0,
    });
    expect(emMoments(columnsOf(input.rows, ["y", "a", "b"]))).toBeNull();
    expect(tolerance.abs).toBeGreaterThan(0);
  });

  it("are unknown for a column nobody answered, and without rows", () => {
    expect(
      emMoments([
        [1, 2],
        [null, null],
      ]),
    ).toBeNull();
    expect(emMoments([[], []])).toBeNull();
  });

  it("give shares an interval that is no wider than the complete rows alone would", () => {
    const { normal, uniform } = random(8);
    const halo = Array.from({ length: 150 }, normal);
    const drivers = [0, 1, 2].map(() => halo.map((h) => h + normal()));
    const outcome = halo.map((_, row) => (drivers[0]?.[row] ?? 0) + 0.5 * (drivers[1]?.[row] ?? 0) + normal());
    const gaps = drivers.map((column) => column.map((value) => (uniform() < 0.2 ? null : value)));
    const byEm = percentileIntervals(bootstrapEmShares([outcome, ...gaps], undefined, 199)) ?? [];
    const listwise = { size: 4, sums: unitSumsOfRows([outcome, ...gaps], [0, 0, 0, 0]) };
    const byRows = percentileIntervals(bootstrapShares(listwise, undefined, 199)) ?? [];
    const width = (intervals: typeof byEm) =>
      intervals.reduce((sum, { lower, upper }) => sum + (upper ?? 0) - (lower ?? 0), 0);
    expect(byEm.length).toBe(3);
    expect(width(byEm)).toBeLessThan(width(byRows));
    expect(
      percentileIntervals(
        bootstrapEmShares(
          [
            [1, 2],
            [null, null],
          ],
          undefined,
          5,
        ),
      ),
    ).toBeNull();
  });
});

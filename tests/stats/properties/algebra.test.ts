import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cholesky, invert, solve, solveWithFactor } from "../../../src/stats/cholesky.ts";
import { symmetricEigen } from "../../../src/stats/eigen.ts";
import { entry, isFiniteMatrix, matrix, rowsOf, submatrix } from "../../../src/stats/matrix.ts";
import { midRanks } from "../../../src/stats/ranks.ts";
import { pearson, spearman } from "../../../src/stats/spearman.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const number = fc.double({ min: -5, max: 5, noNaN: true });
const square = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.array(fc.array(number, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

/** B Bᵀ + I: symmetric, and as far from singular as statistics may be asked to go. */
const positiveDefinite = (b: readonly (readonly number[])[]) =>
  matrix(b.map((row, i) => b.map((other, j) => row.reduce((sum, x, k) => sum + x * (other[k] ?? 0), i === j ? 1 : 0))));

describe("a symmetric matrix", () => {
  it("is rebuilt from its factor, undone by its inverse, and solved by both ways alike", () => {
    fc.assert(
      fc.property(square, (b) => {
        const a = positiveDefinite(b);
        const [factor, inverse] = [cholesky(a), invert(a)];
        if (factor === null || inverse === null) throw new Error("A positive definite matrix has a factor.");
        const [rows, l, inverted] = [rowsOf(a), rowsOf(factor), rowsOf(inverse)];
        const times = (x: readonly (readonly number[])[], y: (k: number, j: number) => number) =>
          x.map((row) => x.map((_, j) => row.reduce((sum, value, k) => sum + value * y(k, j), 0)));
        expectSame(
          times(l, (k, j) => l[j]?.[k] ?? 0),
          rows,
          1e-9,
        );
        expectSame(
          times(rows, (k, j) => inverted[k]?.[j] ?? 0),
          rows.map((_, i) => rows.map((__, j) => Number(i === j))),
          1e-7,
        );
        const ones = rows.map(() => 1);
        expectSame(solve(a, ones), solveWithFactor(factor, ones), 1e-12);
      }),
    );
  });

  it("has the sum of its diagonal as the sum of its eigenvalues, none of them negative here", () => {
    fc.assert(
      fc.property(square, (b) => {
        const a = positiveDefinite(b);
        const { values, vectors } = symmetricEigen(a);
        expectSame(
          values.reduce((x, y) => x + y, 0),
          b.reduce((sum, _, i) => sum + entry(a, i, i), 0),
          1e-9,
        );
        for (const value of values) expect(value).toBeGreaterThan(0);
        expect(isFiniteMatrix(vectors)).toBe(true);
      }),
    );
  });

  it("without full rank has no factor, and is said so rather than solved", () => {
    fc.assert(
      fc.property(fc.array(number, { minLength: 2, maxLength: 5 }), (row) => {
        const flat = matrix(row.map(() => row.map(() => 0)));
        expect([cholesky(flat), invert(flat), solve(flat, row)]).toEqual([null, null, null]);
      }),
    );
  });

  it("keeps the entries chosen, in the order chosen", () => {
    fc.assert(
      fc.property(square, (b) => {
        const [a, turned] = [matrix(b), b.map((_, i) => i).reverse()];
        expectSame(rowsOf(submatrix(submatrix(a, turned), turned)), b, 0);
      }),
    );
  });
});

const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })), {
  minLength: 2,
  maxLength: 20,
});

describe("ranks and correlations", () => {
  it("of ranks add up to n(n + 1)/2, ties or not, and follow the rows", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const scores = rows.map(([a]) => a);
        const ranks = midRanks(scores);
        expectSame(
          ranks.reduce((a, b) => a + b, 0),
          (rows.length * (rows.length + 1)) / 2,
        );
        expectSame(midRanks([...scores].reverse()), [...ranks].reverse(), 0);
      }),
    );
  });

  it("lie within −1 and 1, are the same both ways and on any scale, and turn their sign with one side", () => {
    fc.assert(
      fc.property(pairs, (rows) => {
        const [a, b] = [rows.map((row) => row[0]), rows.map((row) => row[1])];
        for (const measure of [pearson, spearman]) {
          const r = measure(a, b);
          expectNumbers(r);
          if (r === null) continue;
          expect(Math.abs(r)).toBeLessThanOrEqual(1 + 1e-12);
          expectSame(measure(b, a), r);
          expectSame(
            measure(
              a.map((x) => 3 * x + 7),
              b,
            ),
            r,
          );
          expectSame(
            measure(
              a.map((x) => -x),
              b,
            ),
            -r,
          );
        }
      }),
    );
  });
});

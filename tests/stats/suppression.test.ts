import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atomsOf, auditDifferencing } from "../../src/stats/differencing.ts";
import type { Cell } from "../../src/stats/feasibleInterval.ts";
import { suppressLine } from "../../src/stats/lineSuppression.ts";
import { auditTable, suppressTable } from "../../src/stats/tableSuppression.ts";
import { caseNames, expectClose, vector } from "./vectors.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const file = "20_disclosure";
const exact = { abs: 0, rel: 0 };
const named = (start: string) => caseNames(file).filter((name) => name.startsWith(start));
const feasibleByCell = (audit: ReturnType<typeof auditTable>) =>
  Object.fromEntries(audit.feasible.map(({ cell, lower, upper }) => [String(cell), [lower, upper]]));

describe("a line of counts", () => {
  it.each(named("1-D"))("hides small cells and enough partners: %s", (name) => {
    const { input, expected } = vector<{ counts: number[]; total_published: boolean }, object>(file, name);
    const { isProtected, isTotalPublished, ...line } = suppressLine(input.counts, input.total_published);
    expectClose({ ...line, protected: isProtected, total_published: isTotalPublished }, expected, exact);
  });

  it("needs no partner when no total is published", () => {
    expect(suppressLine([6, 40], false)).toMatchObject({
      complementary: [],
      isProtected: true,
      isTotalPublished: false,
    });
  });

  it("never leaves a small cell derivable from the total", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), (counts) => {
        const { published, isTotalPublished, primary } = suppressLine(counts);
        if (primary.length === 0 || !isTotalPublished) return;
        const hidden = counts.filter((_, place) => published[place] === null);
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(hidden.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(11);
        expect(published.every((count) => count === null || count === 0 || count >= 11)).toBe(true);
      }),
    );
  });
});

describe("a table of counts", () => {
  it.each(named("2-D"))("hides small cells, partners on every line, and passes its audit: %s", (name) => {
    const { input, expected } = vector<{ table: number[][]; min_width: number }, object>(file, name);
    const { primary, complementary, published, audit, isProtected } = suppressTable(input.table, input.min_width);
    expectClose(
      { primary, complementary, published, feasible: feasibleByCell(audit), protected: isProtected },
      expected,
      exact,
    );
  });

  it("is unsafe when each line hides a single cell", () => {
    const name = "audit: single suppressions on each line are exactly recoverable";
    const { input, expected } = vector<{ table_true: number[][]; suppressed: Cell[] }, { safe: boolean }>(file, name);
    const audit = auditTable(input.table_true, input.suppressed);
    expectClose({ feasible: feasibleByCell(audit), safe: audit.isSafe }, expected, exact);
  });

  it("asks for lines with a small total to be merged, and admits what it cannot protect", () => {
    expect(
      suppressTable([
        [3, 0],
        [40, 50],
      ]),
    ).toMatchObject({ smallRows: [0], isProtected: false });
    expect(
      suppressTable([
        [20, 30],
        [40, 50],
      ]),
    ).toMatchObject({ primary: [], complementary: [], isProtected: true });
    expect(suppressTable([])).toMatchObject({ primary: [], isProtected: true });
  });

  it("keeps every small cell uncertain by five or more, or says that it could not", () => {
    const table = fc.array(fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(table, (counts) => {
        const { published, audit, isProtected } = suppressTable(counts);
        expect(published.flat().every((count) => count === null || count === 0 || count >= 11)).toBe(true);
        for (const { cell, lower, upper } of audit.feasible) {
          const value = counts[cell[0]]?.[cell[1]] ?? 0;
          expect(lower).toBeLessThanOrEqual(value);
          expect(upper).toBeGreaterThanOrEqual(value);
          if (isProtected && value < 11) expect(upper - lower).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });

  it("of two questions passes by maximum flow where its inside is withheld and no margin is small: a funnel's conversion", () => {
    const count = fc.nat(120);
    fc.assert(
      fc.property(count, count, count, count, (both, first, second, neither) => {
        const table = [
          [both, first],
          [second, neither],
        ];
        const margins = [both + first, second + neither, both + second, first + neither];
        fc.pre(margins.every((margin) => margin >= 11));
        const inside: readonly Cell[] = [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ];
        expect(auditTable(table, inside).isSafe).toBe(true);
      }),
    );
  });

  it("finds the same feasible intervals as trying every table", () => {
    const small = fc.array(fc.array(fc.nat(3), { minLength: 2, maxLength: 2 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(small, (counts) => {
        const cells: Cell[] = [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
          [2, 0],
          [2, 1],
        ];
        const rows = counts.map(([a = 0, b = 0]) => a + b);
        const column = counts.reduce((sum, [a = 0]) => sum + a, 0);
        const first = rows.flatMap((_, r) => r).length === 3 ? tablesOf(rows, column) : [];
        for (const { cell, lower, upper } of auditTable(counts, cells).feasible) {
          const values = first.map((left) =>
            cell[1] === 0 ? (left[cell[0]] ?? 0) : (rows[cell[0]] ?? 0) - (left[cell[0]] ?? 0),
          );
          expect([lower, upper]).toEqual([Math.min(...values), Math.max(...values)]);
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** Every first column of a three-row, two-column table with these row totals and first column total. */
function tablesOf(rows: readonly number[], column: number): readonly (readonly number[])[] {
  const upTo = (limit: number | undefined) => Array.from({ length: (limit ?? 0) + 1 }, (_, value) => value);
  return upTo(rows[0]).flatMap((a) =>
    upTo(rows[1]).flatMap((b) =>
      column - a - b >= 0 && column - a - b <= (rows[2] ?? 0) ? [[a, b, column - a - b]] : [],
    ),
  );
}

describe("differencing", () => {
  it.each(named("differencing"))("finds what subtraction gives away: %s", (name) => {
    type Expected = {
      nested: [string, string, number][];
      recoverable_small_atoms: { member_of: string[]; size: number }[];
    };
    const { input, expected } = vector<{ population_ranges: Record<string, [number, number]> }, Expected>(file, name);
    const people = Object.entries(input.population_ranges).map(([population, [first, last]]) => {
      return [population, Array.from({ length: last - first + 1 }, (_, i) => first + i)] as const;
    });
    const audit = auditDifferencing(atomsOf(Object.fromEntries(people)));
    expect(audit.nested.map(({ outer, inner, size }) => [outer, inner, size])).toEqual(expected.nested);
    expect(audit.recoverable.map(({ memberOf, size }) => ({ member_of: memberOf, size }))).toEqual(
      expected.recoverable_small_atoms,
    );
    expect(audit.isSafe).toBe(false);
  });

  it("passes disjoint populations and overlaps that nothing isolates", () => {
    expect(
      auditDifferencing([
        { memberOf: ["a"], size: 50 },
        { memberOf: ["b"], size: 60 },
      ]).isSafe,
    ).toBe(true);
    expect(
      auditDifferencing([
        { memberOf: ["a"], size: 50 },
        { memberOf: ["a", "b"], size: 4 },
        { memberOf: ["b"], size: 60 },
      ]).isSafe,
    ).toBe(true);
    expect(auditDifferencing([]).isSafe).toBe(true);
  });

  it("sees a nested difference made of two small atoms that are not isolated one by one", () => {
    const atoms = [
      { memberOf: ["all", "b"], size: 90 },
      { memberOf: ["all"], size: 3 },
      { memberOf: ["all", "c"], size: 4 },
      { memberOf: ["c"], size: 50 },
    ];
    expect(auditDifferencing(atoms)).toMatchObject({
      nested: [{ outer: "all", inner: "b", size: 7 }],
      recoverable: [],
      isSafe: false,
    });
  });
});

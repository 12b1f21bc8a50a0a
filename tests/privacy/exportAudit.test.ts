import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeLine } from "../../src/privacy/closeLine.ts";
import { auditExport } from "../../src/privacy/exportAudit.ts";
import type { Atom } from "../../src/stats/differencing.ts";
import { isDerivable } from "../../src/stats/rowSpace.ts";
import { boundsOf } from "./linearProgramme.ts";

const isSmall = (count: number): boolean => count >= 1 && count <= 10;

describe("a line of counts with a published total", () => {
  it("keeps what is published when nothing is withheld, or when what is left over is large", () => {
    expect(closeLine([20, 30], 50)).toEqual({ partners: [], isTotalWithheld: false });
    expect(closeLine([null, 30, 40], 90)).toEqual({ partners: [], isTotalWithheld: false });
  });

  it("withholds the smallest partner when one cell could be subtracted: 100 − 55 − 38 = 7", () => {
    expect(closeLine([55, null, 38], 100)).toEqual({ partners: [2], isTotalWithheld: false });
  });

  it("withholds the total when no partner is left", () => {
    expect(closeLine([null, 0, null], 9)).toEqual({ partners: [], isTotalWithheld: true });
  });

  it("leaves no count of 1 to 10 to an exact solver, over random lines", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 60 })), {
          minLength: 2,
          maxLength: 7,
        }),
        (counts) => {
          const total = counts.reduce((sum, count) => sum + count, 0);
          const cells = counts.map((count) => (isSmall(count) ? null : count));
          const { partners, isTotalWithheld } = closeLine(cells, total);
          const isOpen = (place: number) => cells[place] === null || partners.includes(place);
          const hidden = counts.flatMap((_, place) => (isOpen(place) ? [place] : []));
          if (hidden.length === 0 || isTotalWithheld) return;
          const left = hidden.reduce((sum, place) => sum + (counts[place] ?? 0), 0);
          expect(isSmall(left)).toBe(false);
          for (const [at] of hidden.entries()) {
            const { lower, upper } = boundsOf(
              [hidden.map(() => 1)],
              [left],
              hidden.map((_, k) => (k === at ? 1 : 0)),
            );
            expect(isSmall(lower) && lower === upper).toBe(false);
          }
        },
      ),
    );
  });
});

describe("the row space", () => {
  it("holds what addition and subtraction give, and nothing else", () => {
    const rows = [
      [1, 1, 0],
      [0, 1, 1],
    ];
    expect(isDerivable(rows, [0, 1])).toBe(true);
    expect(isDerivable(rows, [0])).toBe(false);
    expect(isDerivable([...rows, [1, 0, 1]], [0])).toBe(true);
  });
});

const atom = (size: number, ...memberOf: string[]): Atom => ({ memberOf, size });

describe("populations exported one after another", () => {
  it("may leave when they are disjoint, equal, or far apart", () => {
    expect(auditExport([atom(60, "a"), atom(70, "b")])).toBeNull();
    expect(auditExport([atom(60, "all"), atom(70, "all", "east")])).toBeNull();
    expect(auditExport([])).toBeNull();
  });

  it("may not when one is the other but for a few", () => {
    expect(auditExport([atom(7, "all"), atom(70, "all", "east")])).toEqual({ populations: ["all", "east"] });
  });

  it("may not when a third gives the few away", () => {
    const atoms = [atom(40, "x", "all"), atom(30, "y", "all"), atom(5, "all")];
    expect(auditExport(atoms)).not.toBeNull();
  });

  it("may not when two few together follow from the counts, though neither does alone", () => {
    const atoms = [atom(50, "a", "c"), atom(3, "a"), atom(60, "b", "c"), atom(4, "b")]; // a + b − c = 3 + 4
    expect(auditExport(atoms)).toEqual({ populations: ["a", "b"] });
    expect(auditExport(atoms.map((each) => ({ ...each, size: each.size + 9 })))).toBeNull();
  });

  it("may, where the few are a population of their own: it is withheld anyway", () => {
    expect(auditExport([atom(60, "all", "east"), atom(40, "all"), atom(6, "tiny", "all")])).toBeNull();
  });

  it("give no count of 1 to 10 to an exact linear programme, over random chains of filters", () => {
    const people = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(4)), { minLength: 10, maxLength: 90 });
    const filters = fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(5)), { minLength: 1, maxLength: 4 });
    let passed = 0;
    fc.assert(
      fc.property(people, filters, (rows, chain) => {
        // A coordinate one beyond the last value keeps everybody.
        const keeps = (filter: readonly number[], row: readonly number[]) =>
          filter.every((value, k) => value === [4, 3, 5][k] || value === row[k]);
        const groups = new Map<string, Atom>();
        for (const row of rows) {
          const memberOf = [...new Set(chain.map(String))].filter((name) => keeps(name.split(",").map(Number), row));
          const key = memberOf.join(" ");
          groups.set(key, { memberOf, size: (groups.get(key)?.size ?? 0) + 1 });
        }
        const atoms = [...groups.values()].filter(({ memberOf }) => memberOf.length > 0);
        if (auditExport(atoms) !== null) return;
        passed += 1;
        const names = [...new Set(atoms.flatMap(({ memberOf }) => memberOf))].filter((name) => {
          const size = atoms.reduce((sum, each) => sum + (each.memberOf.includes(name) ? each.size : 0), 0);
          return !isSmall(size); // a population of 1 to 10 is withheld
        });
        if (names.length === 0) return;
        const matrix = names.map((name) => atoms.map(({ memberOf }) => Number(memberOf.includes(name))));
        const counts = matrix.map((row) => row.reduce((sum, member, k) => sum + member * (atoms[k]?.size ?? 0), 0));
        atoms.forEach((_, at) => {
          const bounds = boundsOf(
            matrix,
            counts,
            atoms.map((__, k) => Number(k === at)),
          );
          expect(isSmall(bounds.lower) && bounds.lower === bounds.upper).toBe(false);
        });
      }),
      { numRuns: 300 },
    );
    expect(passed).toBeGreaterThan(50);
  });
});

describe("answers exported one after another", () => {
  it("leave no count of 1 to 10 to an exact linear programme, bases and numerators taken together", () => {
    const people = fc.array(fc.tuple(fc.nat(2), fc.nat(1), fc.boolean()), { minLength: 30, maxLength: 120 });
    const filters = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 3 });
    let passed = 0;
    fc.assert(
      fc.property(people, filters, (rows, chain) => {
        const names = [...new Set(chain.map(String))];
        const keeps = (name: string, row: readonly (number | boolean)[]) =>
          name.split(",").every((value, k) => Number(value) === [3, 2][k] || Number(value) === row[k]);
        const groups = new Map<string, { memberOf: readonly string[]; yes: boolean; size: number }>();
        for (const row of rows) {
          const memberOf = names.filter((name) => keeps(name, row));
          const key = `${memberOf.join(" ")} ${String(row[2])}`;
          groups.set(key, { memberOf, yes: row[2], size: (groups.get(key)?.size ?? 0) + 1 });
        }
        const cells = [...groups.values()].filter(({ memberOf }) => memberOf.length > 0);
        const sizeOf = (name: string, yes?: boolean) =>
          cells.reduce(
            (sum, each) => sum + (each.memberOf.includes(name) && each.yes === (yes ?? each.yes) ? each.size : 0),
            0,
          );
        // The base is told where it is no small count; the answers where neither is one.
        const asked = names.filter((name) => !isSmall(sizeOf(name)));
        const answered = asked.filter((name) => !isSmall(sizeOf(name, true)) && !isSmall(sizeOf(name, false)));
        const among = (told: readonly string[], yes?: boolean) =>
          cells
            .filter((each) => each.yes === (yes ?? each.yes))
            .map(({ memberOf, size }) => ({ memberOf: memberOf.filter((name) => told.includes(name)), size }));
        const audits = [among(asked), among(answered, true), among(answered, false)];
        if (cells.length > 10 || audits.some((atoms) => auditExport(atoms) !== null)) return;
        const told = [
          ...asked.map((name) => cells.map(({ memberOf }) => Number(memberOf.includes(name)))),
          ...answered.map((name) => cells.map(({ memberOf, yes }) => Number(yes && memberOf.includes(name)))),
        ];
        if (told.length === 0) return;
        passed += 1;
        const counts = told.map((row) => row.reduce((sum, member, k) => sum + member * (cells[k]?.size ?? 0), 0));
        const goals = [
          ...cells.map((_, at) => cells.map((__, k) => Number(k === at))),
          ...cells.map((one) => cells.map((each) => Number(each.memberOf.join() === one.memberOf.join()))),
        ];
        for (const goal of goals) {
          const { lower, upper } = boundsOf(told, counts, goal);
          expect(isSmall(lower) && lower === upper).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
    expect(passed).toBeGreaterThan(20);
  });
});

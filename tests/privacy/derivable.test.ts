import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditDifferencing } from "../../src/stats/differencing.ts";
import { givesAway, withheldAmong, type Run } from "../../src/privacy/derivable.ts";

const run = (cells: number) =>
  fc
    .tuple(fc.nat(cells - 1), fc.nat(cells - 1))
    .map(([a, b]): Run => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));

describe("what published sums give away", () => {
  it("is a month that a quarter and its other months leave over", () => {
    const quarter: Run = { from: 0, to: 3 };
    expect(givesAway([12, 5, 20], [quarter, { from: 0, to: 1 }])).toBe(false);
    expect(givesAway([12, 5, 20], [quarter, { from: 0, to: 1 }, { from: 2, to: 3 }])).toBe(true);
    expect(givesAway([12, 0, 20], [quarter, { from: 0, to: 1 }, { from: 2, to: 3 }])).toBe(false);
  });

  it("is what a run leaves around another inside it", () => {
    expect(
      givesAway(
        [3, 40, 4],
        [
          { from: 0, to: 3 },
          { from: 1, to: 2 },
        ],
      ),
    ).toBe(true);
    expect(
      givesAway(
        [3, 40, 8],
        [
          { from: 0, to: 3 },
          { from: 1, to: 2 },
        ],
      ),
    ).toBe(false);
  });

  it("is nothing where the least important figure that completes it is withheld", () => {
    const figure = (id: string, from: number, to: number) => ({ ids: [id], run: { from, to }, gives: ["people"] });
    const figures = [figure("quarter", 0, 3), figure("September", 2, 3), figure("July", 0, 1)];
    expect(withheldAmong({ people: [12, 5, 20] }, figures)).toEqual(["July"]);
    expect(withheldAmong({ people: [12, 15, 20] }, figures)).toEqual([]);
  });

  it("never is a group of 1 to 10 among figures that passed, whoever solves for it", () => {
    let withheld = 0;
    fc.assert(
      fc.property(
        fc
          .array(fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 4, max: 18 })), {
            minLength: 3,
            maxLength: 5,
          })
          .chain((counts) =>
            fc.tuple(fc.constant(counts), fc.array(run(counts.length), { minLength: 1, maxLength: 6 })),
          ),
        ([counts, runs]) => {
          const sum = ({ from, to }: Run) => counts.slice(from, to).reduce((total, count) => total + count, 0);
          const shown = runs.filter((each) => sum(each) === 0 || sum(each) >= 11);
          const out = withheldAmong(
            { people: counts },
            shown.map((each, place) => ({ ids: [String(place)], run: each, gives: ["people"] })),
          );
          withheld += out.length;
          const published = shown.filter((_, place) => !out.includes(String(place)));
          const atoms = counts.map((size, cell) => ({
            size,
            memberOf: published.flatMap(({ from, to }, place) => (cell >= from && cell < to ? [String(place)] : [])),
          }));
          expect(auditDifferencing(atoms).recoverable).toEqual([]);
          expect(auditDifferencing(atoms).nested).toEqual([]);
        },
      ),
      { numRuns: 2000, seed: 7 },
    );
    expect(withheld).toBeGreaterThan(10);
  });
});

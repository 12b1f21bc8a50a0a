import { describe, expect, it } from "vitest";
import type { Filter } from "../../src/domain/filter.ts";
import { listwiseRowSums } from "../../src/instant/movesSums.ts";
import { buildRatingRows } from "../../src/instant/ratingRows.ts";
import { ratingSums, type SumsOfRows } from "../../src/instant/ratingSums.ts";
import { itemOf, pairOf, spreadSums } from "../../src/instant/spreadSums.ts";
import { packed } from "../../src/metrics/gathering.ts";
import { midpoint } from "../../src/metrics/definitions/moves.ts";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { random } from "../../src/stats/random.ts";

const drivers = ["access", "cost", "team"];
const { index, uniform } = random(11);
const length = 700;
const list = <T>(make: (row: number) => T): T[] => Array.from({ length }, (_, row) => make(row));
const rating = () => (uniform() < 0.15 ? Number.NaN : 25 * index(5));

/** Rows with missing answers, unequal weights, an undated part and two attributes. */
const packing = packed([
  { attribute: "location", values: ["East", "West", "Harbor"] },
  { attribute: "gender", values: ["Woman", "Man"] },
  { attribute: "payer", values: [] },
]);
const table = {
  month: Float64Array.from(list(() => (uniform() < 0.05 ? Number.NaN : 24_300 + index(4)))),
  weight: Float64Array.from(list(() => 0.4 + uniform())),
  boot_group: Float64Array.from(list((row) => row % 200)),
  choose: Float64Array.from(list(rating)),
  r0: Float64Array.from(list(rating)),
  r1: Float64Array.from(list(rating)),
  r2: Float64Array.from(list(rating)),
  segment0: Int32Array.from(list(() => 3 * index(4) + 1 + index(2))),
};
const rows = buildRatingRows(drivers, table, packing);

const places = (keep: Filter["keep"], from: number, to: number): readonly number[] =>
  list((row) => row).filter(
    (row) =>
      (rows.month[row] ?? 0) >= from &&
      (rows.month[row] ?? 0) <= to &&
      rows.attributes.every(({ attribute, values, codes }) => {
        const value = values[codes[row] ?? 0];
        return keep[attribute] === undefined || (typeof value === "string" && keep[attribute].includes(value));
      }),
  );

const answersOf = (driver: number, kept: readonly number[]) =>
  kept.map((row) => {
    const value = rows.ratings[driver]?.[row] ?? Number.NaN;
    return Number.isNaN(value) ? null : value - midpoint;
  });

const when = { from: 24_301, to: 24_302 };
const filters: readonly Filter["keep"][] = [
  {},
  { location: ["East"] },
  { location: ["East", "Harbor"], gender: ["Woman"] },
  { location: ["nowhere"] },
  { payer: ["Medicare"] },
];

describe.each(filters)("sums over the rows that %j keeps", (keep) => {
  const kept = places(keep, when.from, when.to);
  const weights = kept.map((row) => rows.weight[row] ?? 0);

  it("are those of each driver and of each two, answer by answer", () => {
    const sums = ratingSums(rows, spreadSums(rows, drivers), keep, when);
    drivers.forEach((_, a) => {
      const item: Readonly<Record<string, number>> = itemOf(sums, a);
      for (const [name, value] of Object.entries(itemSums(answersOf(a, kept), weights)))
        expect(item[name]).toBeCloseTo(value, 6);
      drivers.forEach((__, b) => {
        if (a === b) return;
        const pair: Readonly<Record<string, number>> = pairOf(sums, drivers.length, a, b);
        for (const [name, value] of Object.entries(pairSums(answersOf(a, kept), answersOf(b, kept), weights)))
          expect(pair[name]).toBeCloseTo(value, 6);
      });
    });
    const raters = kept.filter((row) => rows.ratings.some((column) => !Number.isNaN(column[row] ?? Number.NaN)));
    expect(sums[0]).toBe(raters.length);
  });

  it("are added up from single values alike", () => {
    const sums = listwiseRowSums(rows, "choose", drivers);
    const whole = new Float64Array(sums.width);
    sums.add(Uint32Array.from(kept), whole);
    Array.from(ratingSums(rows, sums, keep, when)).forEach((value, place) => {
      expect(value).toBeCloseTo(whole[place] ?? Number.NaN, 6);
    });
  });
});

it("touch rows once for every choice among the same values", () => {
  let touched = 0;
  const counting: SumsOfRows = {
    id: "count",
    width: 1,
    add: (found, into) => {
      touched += 1;
      into[0] = found.length;
    },
  };
  const count = (values: readonly string[]) => ratingSums(rows, counting, { location: values }, when)[0];
  const [east, west, harbor] = [["East"], ["West"], ["Harbor"]].map(count);
  expect(count(["East", "West", "Harbor"])).toBe((east ?? 0) + (west ?? 0) + (harbor ?? 0));
  expect(count(["West", "East"])).toBe((east ?? 0) + (west ?? 0));
  expect(touched).toBe(3);
});

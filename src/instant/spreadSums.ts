import type { DriverId } from "../domain/driver.ts";
import { midpoint } from "../metrics/definitions/moves.ts";
import { coMomentWidth, productPlace, sumPlace } from "../stats/coMoments.ts";
import type { ItemSums, PairSums } from "../stats/itemSums.ts";
import { addBlockSums } from "./blockSums.ts";
import { columnsOf, countAnswered } from "./movesSums.ts";
import type { RatingRows } from "./ratingRows.ts";
import type { SumsOfRows } from "./ratingSums.ts";

/** n, Σw, Σw², and three sums of their own that items and pairs have each. */
const sumsEach = 6;

const itemPlace = (driver: number): number => 1 + driver * sumsEach;
const pairPlace = (drivers: number, a: number, b: number): number => 1 + (drivers + (a * (a - 1)) / 2 + b) * sumsEach;

/**
 * What the errors of mean ratings need: how many rows rate any of the drivers, then the sums of each driver and of each two, about
 * the scale midpoint. Rows that rate all of them, most of them as a rule, are added in blocks.
 */
export const spreadSums = (rows: RatingRows, drivers: readonly DriverId[]): SumsOfRows => ({
  id: `spread ${drivers.join(",")}`,
  width: 1 + (drivers.length + (drivers.length * (drivers.length - 1)) / 2) * sumsEach,
  add: (places, into) => {
    const columns = columnsOf(rows, drivers);
    into[0] = countAnswered(columns, places);
    const isComplete = (row: number) => columns.every((column) => !Number.isNaN(column[row] ?? Number.NaN));
    const complete = places.filter(isComplete);
    addComplete(rows, columns, complete, into);
    if (complete.length === places.length) return;
    for (const row of places) if (!isComplete(row)) addRow(columns, row, rows.weight[row] ?? 0, into);
  },
});

function addComplete(
  rows: RatingRows,
  variables: readonly Float64Array[],
  places: Uint32Array,
  into: Float64Array,
): void {
  const size = variables.length;
  const twice = new Float64Array(coMomentWidth(size));
  addBlockSums({ variables, weight: squaredWeight(rows) }, places, twice, 0);
  const base = [places.length, sumOver(places, (row) => rows.weight[row] ?? 0), twice[1] ?? 0];
  variables.forEach((column, i) => {
    const wy = sumOver(places, (row) => (rows.weight[row] ?? 0) * ((column[row] ?? 0) - midpoint));
    const wwy = twice[sumPlace(i)] ?? 0;
    addAll(into, itemPlace(i), [...base, wy, wwy, twice[productPlace(size, i, i)] ?? 0]);
    for (let j = 0; j < i; j += 1)
      addAll(into, pairPlace(size, i, j), [
        ...base,
        wwy,
        twice[sumPlace(j)] ?? 0,
        twice[productPlace(size, i, j)] ?? 0,
      ]);
  });
}

const squares = new WeakMap<RatingRows, Float64Array>();

function squaredWeight(rows: RatingRows): Float64Array {
  const found = squares.get(rows) ?? rows.weight.map((w) => w * w);
  squares.set(rows, found);
  return found;
}

function sumOver(places: Uint32Array, value: (row: number) => number): number {
  let sum = 0;
  for (const row of places) sum += value(row);
  return sum;
}

function addRow(columns: readonly Float64Array[], row: number, w: number, into: Float64Array): void {
  columns.forEach((column, i) => {
    const x = (column[row] ?? Number.NaN) - midpoint;
    if (Number.isNaN(x)) return;
    addAll(into, itemPlace(i), [1, w, w * w, w * x, w * w * x, w * w * x * x]);
    for (let j = 0; j < i; j += 1) {
      const y = (columns[j]?.[row] ?? Number.NaN) - midpoint;
      if (Number.isNaN(y)) continue;
      addAll(into, pairPlace(columns.length, i, j), [1, w, w * w, w * w * x, w * w * y, w * w * x * y]);
    }
  });
}

function addAll(into: Float64Array, at: number, values: readonly number[]): void {
  values.forEach((value, nth) => (into[at + nth] = (into[at + nth] ?? 0) + value));
}

/** The sums of the n-th driver. */
export function itemOf(sums: Float64Array, driver: number): ItemSums {
  const [n = 0, w = 0, ww = 0, wy = 0, wwy = 0, wwyy = 0] = sums.subarray(
    itemPlace(driver),
    itemPlace(driver) + sumsEach,
  );
  return { n, w, ww, wy, wwy, wwyy };
}

/** The sums of two drivers, one after the other. */
export function pairOf(sums: Float64Array, drivers: number, a: number, b: number): PairSums {
  if (a < b) {
    const { wwyA, wwyB, ...same } = pairOf(sums, drivers, b, a);
    return { ...same, wwyA: wwyB, wwyB: wwyA };
  }
  const at = pairPlace(drivers, a, b);
  const [n = 0, w = 0, ww = 0, wwyA = 0, wwyB = 0, wwyAyB = 0] = sums.subarray(at, at + sumsEach);
  return { n, w, ww, wwyA, wwyB, wwyAyB };
}

import { coMomentWidth, writeRowSums, type CoMoments } from "../stats/coMoments.ts";
import { solve } from "../stats/cholesky.ts";
import type { EmMoments } from "../stats/em.ts";
import { entry, submatrix } from "../stats/matrix.ts";
import { midpoint } from "../metrics/definitions/moves.ts";
import { addBlockSums } from "./blockSums.ts";
import { bootGroups } from "./fold.ts";

/** Rows of some variables: the outcome first, NaN for a missing answer; `places` are the rows of the population. */
export type VariableRows = {
  readonly variables: readonly Float64Array[];
  readonly weight: Float64Array;
  readonly group: Uint8Array;
  readonly places: Uint32Array;
};

/** What the sums of rows are collected in: all together, each row alone, or the seeded groups. */
export type Unit = "all" | "row" | "group";

/** The places of the rows that have every answer. */
export function completePlaces({ variables, places }: VariableRows): Uint32Array {
  const complete = places.slice();
  let count = complete.length;
  for (const variable of variables) {
    let kept = 0;
    for (let nth = 0; nth < count; nth += 1) {
      const row = complete[nth] ?? 0;
      if (Number.isNaN(variable[row] ?? Number.NaN)) continue;
      complete[kept] = row;
      kept += 1;
    }
    count = kept;
  }
  return complete.subarray(0, count);
}

/** Co-moments, listwise, about the scale midpoint: one set of sums per unit, unit after unit. */
export function listwiseSums(rows: VariableRows, unit: Unit): CoMoments {
  const size = rows.variables.length;
  const places = completePlaces(rows);
  const width = coMomentWidth(size);
  const sums = new Float64Array(unitsOf(unit, places) * width);
  if (unit === "row") {
    places.forEach((row, nth) => {
      const values = rows.variables.map((variable) => (variable[row] ?? 0) - midpoint);
      writeRowSums(sums, nth * width, values, rows.weight[row] ?? 0);
    });
    return { size, sums };
  }
  const parts = unit === "all" ? [places] : byGroup(rows.group, places);
  parts.forEach((part, nth) => addBlockSums(rows, part, sums, nth * width));
  return { size, sums };
}

/** The places of each seeded group, in their order. */
function byGroup(group: Uint8Array, places: Uint32Array): readonly Uint32Array[] {
  const ends = new Uint32Array(bootGroups + 1);
  for (const row of places) ends[(group[row] ?? 0) + 1] = (ends[(group[row] ?? 0) + 1] ?? 0) + 1;
  for (let nth = 1; nth <= bootGroups; nth += 1) ends[nth] = (ends[nth] ?? 0) + (ends[nth - 1] ?? 0);
  const next = ends.slice();
  const sorted = new Uint32Array(places.length);
  for (const row of places) {
    const nth = group[row] ?? 0;
    sorted[next[nth] ?? 0] = row;
    next[nth] = (next[nth] ?? 0) + 1;
  }
  return Array.from({ length: bootGroups }, (_, nth) => sorted.subarray(ends[nth], ends[nth + 1]));
}

/**
 * Co-moments that every row is expected to have under EM moments: missing answers at their regression on the seen ones,
 * with the covariance they leave. Drawing these units again is one EM step from the whole sample's estimate.
 */
export function expectedSums(rows: VariableRows, { mean, covariance }: EmMoments, unit: Unit): CoMoments {
  const size = rows.variables.length;
  const patterns = new Map<string, Regression>();
  const answered = rows.places.filter((row) =>
    rows.variables.some((column) => !Number.isNaN(column[row] ?? Number.NaN)),
  );
  return collected(rows, answered, unit, (row, into, offset) => {
    const given = rows.variables.map((column) => column[row] ?? Number.NaN);
    const mask = given.map((value) => (Number.isNaN(value) ? "0" : "1")).join("");
    const regression = patterns.get(mask) ?? regress(mask, covariance);
    patterns.set(mask, regression);
    const { seen, hidden, slopes, left } = regression;
    const filled = given.map((value) => value - midpoint);
    hidden.forEach((m, h) => {
      const deviation = seen.reduce((sum, o, k) => sum + (slopes[h]?.[k] ?? 0) * ((given[o] ?? 0) - (mean[o] ?? 0)), 0);
      filled[m] = (mean[m] ?? 0) + deviation - midpoint;
    });
    const w = rows.weight[row] ?? 0;
    writeRowSums(into, offset, filled, w);
    for (const { i, j, value } of left)
      into[offset + 3 + size + (i * (i + 1)) / 2 + j] =
        (into[offset + 3 + size + (i * (i + 1)) / 2 + j] ?? 0) + w * value;
  });
}

type Regression = {
  readonly seen: readonly number[];
  readonly hidden: readonly number[];
  readonly slopes: readonly ArrayLike<number>[];
  readonly left: readonly { readonly i: number; readonly j: number; readonly value: number }[];
};

function regress(mask: string, covariance: EmMoments["covariance"]): Regression {
  const all = Array.from(mask, (_, place) => place);
  const seen = all.filter((place) => mask[place] === "1");
  const hidden = all.filter((place) => mask[place] === "0");
  const among = submatrix(covariance, seen);
  const slopes = hidden.map(
    (m) =>
      solve(
        among,
        seen.map((o) => entry(covariance, m, o)),
      ) ?? new Float64Array(seen.length),
  );
  const left = hidden.flatMap((i, h) =>
    hidden
      .filter((j) => j <= i)
      .map((j) => {
        const explained = seen.reduce((sum, o, k) => sum + (slopes[h]?.[k] ?? 0) * entry(covariance, o, j), 0);
        return { i, j, value: entry(covariance, i, j) - explained };
      }),
  );
  return { seen, hidden, slopes, left };
}

const unitsOf = (unit: Unit, places: Uint32Array): number =>
  unit === "all" ? 1 : unit === "row" ? places.length : bootGroups;

const placeOfUnit = ({ group }: VariableRows, unit: Unit, row: number, nth: number): number =>
  unit === "all" ? 0 : unit === "row" ? nth : (group[row] ?? 0);

/** What `write` gives for each row, added up per unit. */
function collected(
  rows: VariableRows,
  places: Uint32Array,
  unit: Unit,
  write: (row: number, into: Float64Array, offset: number) => void,
): CoMoments {
  const size = rows.variables.length;
  const width = coMomentWidth(size);
  const sums = new Float64Array(unitsOf(unit, places) * width);
  const one = new Float64Array(width);
  places.forEach((row, nth) => {
    write(row, one, 0);
    const offset = placeOfUnit(rows, unit, row, nth) * width;
    for (let place = 0; place < width; place += 1)
      sums[offset + place] = (sums[offset + place] ?? 0) + (one[place] ?? 0);
  });
  return { size, sums };
}

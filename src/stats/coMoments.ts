import type { BaseSums } from "./base.ts";
import { isLegalWeight } from "./base.ts";
import type { Answers, Weights } from "./itemSums.ts";

/**
 * Additive sums of k variables over rows complete in all of them, in one list: n, Σw, Σw², then Σw(x−c) of each variable,
 * then Σw(x−c)(y−c) of each pair with the later variable first: (0,0) (1,0) (1,1) (2,0) …; c is the scale midpoint.
 * Two partitions add element by element.
 */
export type CoMoments = { readonly size: number; readonly sums: Float64Array };

/** How many sums k variables have. */
export function coMomentWidth(size: number): number {
  return 3 + size + (size * (size + 1)) / 2;
}

/** Where Σw(x−c) of variable i stands. */
export function sumPlace(i: number): number {
  return 3 + i;
}

/** Where Σw(x−c)(y−c) of variables i and j stands. */
export function productPlace(size: number, i: number, j: number): number {
  const [late, early] = i >= j ? [i, j] : [j, i];
  return 3 + size + (late * (late + 1)) / 2 + early;
}

/** The base of the sums: n, Σw, Σw². */
export function baseOf({ sums }: CoMoments): BaseSums {
  return { n: sums[0] ?? 0, w: sums[1] ?? 0, ww: sums[2] ?? 0 };
}

/** The sums of disjoint partitions together. */
export function addCoMoments(parts: readonly CoMoments[]): CoMoments {
  const size = parts[0]?.size ?? 0;
  const sums = new Float64Array(coMomentWidth(size));
  for (const part of parts) part.sums.forEach((value, place) => (sums[place] = (sums[place] ?? 0) + value));
  return { size, sums };
}

/** The sums of one complete row, written at `offset` of a longer list. */
export function writeRowSums(into: Float64Array, offset: number, row: readonly number[], w: number): void {
  const size = row.length;
  into[offset] = 1;
  into[offset + 1] = w;
  into[offset + 2] = w * w;
  let place = offset + 3 + size;
  for (let i = 0; i < size; i += 1) {
    const wx = w * (row[i] ?? 0);
    into[offset + 3 + i] = wx;
    for (let j = 0; j <= i; j += 1) {
      into[place] = wx * (row[j] ?? 0);
      place += 1;
    }
  }
}

/** The sums of every row that is complete and legally weighted, one after another: the units of a row bootstrap. */
export function unitSumsOfRows(
  columns: readonly Answers[],
  centre: readonly number[],
  weights?: Weights,
): Float64Array {
  const width = coMomentWidth(columns.length);
  const rows = (columns[0] ?? []).flatMap((_, row) => {
    const w = weights === undefined ? 1 : weights[row];
    if (!isLegalWeight(w)) return [];
    const values = columns.map((column, i) => {
      const answer = column[row] ?? null;
      return answer === null ? null : answer - (centre[i] ?? 0);
    });
    const complete = values.filter((value) => value !== null);
    return complete.length === columns.length ? [{ complete, w }] : [];
  });
  const sums = new Float64Array(rows.length * width);
  rows.forEach(({ complete, w }, place) => writeRowSums(sums, place * width, complete, w));
  return sums;
}

/** The sums of k columns of rows, listwise. */
export function coMomentsOfRows(columns: readonly Answers[], centre: readonly number[], weights?: Weights): CoMoments {
  const width = coMomentWidth(columns.length);
  const units = unitSumsOfRows(columns, centre, weights);
  const sums = new Float64Array(width);
  units.forEach((value, place) => (sums[place % width] = (sums[place % width] ?? 0) + value));
  return { size: columns.length, sums };
}

/** The sums of the listed variables alone, for one set of sums or for many units one after another. */
export function selectVariables({ size, sums }: CoMoments, variables: readonly number[]): CoMoments {
  const places = [0, 1, 2, ...variables.map(sumPlace)];
  variables.forEach((late, i) => {
    for (const early of variables.slice(0, i + 1)) places.push(productPlace(size, late, early));
  });
  const width = coMomentWidth(size);
  const kept = new Float64Array((sums.length / width) * places.length);
  kept.forEach((_, place) => {
    const unit = Math.floor(place / places.length);
    kept[place] = sums[unit * width + (places[place % places.length] ?? 0)] ?? 0;
  });
  return { size: variables.length, sums: kept };
}

import type { Outcome } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import { coMomentWidth, type CoMoments } from "../stats/coMoments.ts";
import { addBlockSums } from "./blockSums.ts";
import type { RatingRows } from "./ratingRows.ts";
import type { SumsOfRows } from "./ratingSums.ts";
import { completePlaces } from "./rowSums.ts";

/** How many rows there are, then how many lack each driver, in the order of the rows' drivers. */
export const missingSums = ({ ratings }: RatingRows): SumsOfRows => ({
  id: "missing",
  width: 1 + ratings.length,
  add: (places, into) => {
    into[0] = places.length;
    ratings.forEach((column, driver) => {
      let missing = 0;
      for (let nth = 0; nth < places.length; nth += 1)
        if (Number.isNaN(column[places[nth] ?? 0] ?? Number.NaN)) missing += 1;
      into[1 + driver] = missing;
    });
  },
});

/** How many rows have any answer, then the co-moments, listwise, of an outcome and some drivers about the scale midpoint. */
export const listwiseRowSums = (rows: RatingRows, outcome: Outcome, drivers: readonly DriverId[]): SumsOfRows => ({
  id: `listwise ${outcome} ${drivers.join(",")}`,
  width: 1 + coMomentWidth(1 + drivers.length),
  add: (places, into) => {
    const variables = [rows.outcomes[outcome], ...columnsOf(rows, drivers)];
    into[0] = countAnswered(variables, places);
    const complete = completePlaces({ variables, weight: rows.weight, group: rows.group, places });
    addBlockSums({ variables, weight: rows.weight }, complete, into, 1);
  },
});

/** Rows with any answer, and the sums of those with every one. */
export type Listwise = { readonly answered: number; readonly sums: CoMoments };

/** What these sums say. */
export const listwiseOf = (sums: Float64Array, variables: number): Listwise => ({
  answered: sums[0] ?? 0,
  sums: { size: variables, sums: sums.subarray(1) },
});

/** The columns of some drivers. */
export const columnsOf = ({ drivers, ratings }: RatingRows, ids: readonly DriverId[]): readonly Float64Array[] =>
  ids.flatMap((id) => ratings[drivers.indexOf(id)] ?? []);

/** How many rows have an answer to any of the variables. */
export function countAnswered(variables: readonly Float64Array[], places: Uint32Array): number {
  let answered = 0;
  for (let nth = 0; nth < places.length; nth += 1) {
    const row = places[nth] ?? 0;
    for (const column of variables) {
      if (Number.isNaN(column[row] ?? Number.NaN)) continue;
      answered += 1;
      break;
    }
  }
  return answered;
}

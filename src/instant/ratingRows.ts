import type { Outcome } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import { attributes, type Filter } from "../domain/filter.ts";
import type { Month } from "../domain/period.ts";
import { coded, numbers, texts, type CodedAttribute, type ColumnArrays } from "./cube.ts";
import { keptRows, type When } from "./fold.ts";

/** Our own ratings, one row a respondent, where sums will not do: NaN is a missing answer or an undated month. */
export type RatingRows = {
  readonly rows: number;
  readonly month: Float64Array;
  readonly weight: Float64Array;
  readonly group: Uint8Array;
  readonly attributes: readonly CodedAttribute[];
  readonly drivers: readonly DriverId[];
  readonly ratings: readonly Float64Array[];
  readonly outcomes: Readonly<Record<Outcome, Float64Array>>;
};

/** The rows from the columns of that question. */
export function buildRatingRows(drivers: readonly DriverId[], columns: ColumnArrays): RatingRows {
  const column = (name: string) => Float64Array.from(numbers(columns, name));
  const weight = column("weight");
  return {
    rows: weight.length,
    month: column("month"),
    weight,
    group: Uint8Array.from(column("boot_group")),
    attributes: attributes.map((attribute) => coded(attribute, texts(columns, attribute))),
    drivers,
    ratings: drivers.map((_, place) => column(`r${String(place)}`)),
    outcomes: {
      choose: column("choose"),
      overall: column("overall"),
      recommend: column("recommend"),
      prefer: column("prefer"),
    },
  };
}

/** The places of the rows that a filter and some months keep. */
export function keptPlaces(rows: RatingRows, keep: Filter["keep"], when: When): Uint32Array {
  const kept = keptRows(rows.attributes, keep, rows.rows);
  if (kept === "none" || when === "never") return new Uint32Array(0);
  const places = new Uint32Array(rows.rows);
  let count = 0;
  for (let row = 0; row < rows.rows; row += 1) {
    if (kept !== "all" && kept[row] === 0) continue;
    if (when !== "all" && !isWithin(rows.month[row] ?? Number.NaN, when)) continue;
    places[count] = row;
    count += 1;
  }
  return places.slice(0, count);
}

const isWithin = (month: Month, { from, to }: { readonly from: Month; readonly to: Month }): boolean =>
  month >= from && month <= to;

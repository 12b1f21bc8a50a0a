import type { Outcome } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Filter } from "../domain/filter.ts";
import type { Month } from "../domain/period.ts";
import type { PackedColumn } from "../metrics/gathering.ts";
import { numbers, type CodedAttribute, type ColumnArrays } from "./columns.ts";
import { unpacked } from "./unpack.ts";
import type { When } from "./fold.ts";

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

/** The rows from the columns of that question, in which attributes stand packed. */
export function buildRatingRows(
  drivers: readonly DriverId[],
  columns: ColumnArrays,
  packing: readonly PackedColumn[],
): RatingRows {
  const column = (name: string) => Float64Array.from(numbers(columns, name));
  const weight = column("weight");
  return {
    rows: weight.length,
    month: column("month"),
    weight,
    group: Uint8Array.from(column("boot_group")),
    attributes: unpacked(packing, columns),
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

/** The rows of some months, found once: a filter asks for them again at every value of its attributes. */
const placesInTime = new WeakMap<RatingRows, Map<string, Uint32Array>>();

/** Months whose rows are remembered at a time. */
const mostTimes = 8;

/** The places of the rows that a filter and some months keep, in their order; to be read only. */
export function keptPlaces(rows: RatingRows, keep: Filter["keep"], when: When): Uint32Array {
  let places = placesIn(rows, when);
  for (const [attribute, kept] of Object.entries(keep)) {
    const column = rows.attributes.find((each) => each.attribute === attribute);
    if (column === undefined) return new Uint32Array(0);
    const allowed = Uint8Array.from(column.values, (value) => (value !== null && kept.includes(value) ? 1 : 0));
    places = places.filter((row) => allowed[column.codes[row] ?? 0] === 1);
  }
  return places;
}

function placesIn(rows: RatingRows, when: When): Uint32Array {
  if (when === "never") return new Uint32Array(0);
  const known = placesInTime.get(rows) ?? new Map<string, Uint32Array>();
  placesInTime.set(rows, known);
  const name = when === "all" ? when : `${String(when.from)}-${String(when.to)}`;
  const found = known.get(name);
  if (found !== undefined) return found;
  const places = new Uint32Array(rows.rows);
  let count = 0;
  for (let row = 0; row < rows.rows; row += 1) {
    if (when !== "all" && !isWithin(rows.month[row] ?? Number.NaN, when)) continue;
    places[count] = row;
    count += 1;
  }
  const oldest = known.keys().next().value;
  if (known.size >= mostTimes && oldest !== undefined) known.delete(oldest);
  const kept = places.slice(0, count);
  known.set(name, kept);
  return kept;
}

const isWithin = (month: Month, { from, to }: { readonly from: Month; readonly to: Month }): boolean =>
  month >= from && month <= to;

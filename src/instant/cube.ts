import type { Month } from "../domain/period.ts";
import { sumColumn, type PackedColumn } from "../metrics/gathering.ts";
import { numbers, texts, type CodedAttribute, type ColumnArrays } from "./columns.ts";
import type { CubePlan } from "./plan.ts";
import { narrowest, type NumberColumn, type SumColumn } from "./sumColumns.ts";
import { unpacked } from "./unpack.ts";

/**
 * Sums at the finest grain, as typed arrays. Cell i lies at `slots[i]` = month × keys + key, where month counts from
 * `firstMonth` and the month after the last holds the undated; its n-th sum is `values[n][i]`.
 */
export type Cube = {
  readonly id: string;
  readonly attributes: readonly CodedAttribute[];
  readonly keys: readonly (readonly string[])[];
  readonly firstMonth: Month;
  readonly months: number;
  readonly slots: Uint32Array;
  readonly groups: Uint8Array | null;
  readonly sums: readonly string[];
  readonly values: readonly SumColumn[];
};

/** The cube of a plan from the columns its question gave, in which attributes stand packed. */
export function buildCube(
  { id, grain, sums }: CubePlan,
  columns: ColumnArrays,
  packing: readonly PackedColumn[],
): Cube {
  const month = numbers(columns, "month");
  const cells = month.length;
  const dated = range(month);
  const keyColumns = grain.keys.map((key) => texts(columns, key));
  const keys: (readonly string[])[] = [];
  const places = new Map<string, number>();
  const keyOf = new Uint32Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const tuple = keyColumns.map((column) => column[cell] ?? "");
    const name = tuple.join("\u0000");
    const place = places.get(name) ?? keys.push(tuple) - 1;
    places.set(name, place);
    keyOf[cell] = place;
  }
  const slots = new Uint32Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    const when = month[cell] ?? Number.NaN;
    slots[cell] = (Number.isNaN(when) ? dated.months : when - dated.firstMonth) * keys.length + (keyOf[cell] ?? 0);
  }
  return {
    id,
    attributes: unpacked(packing, columns),
    keys,
    ...dated,
    slots,
    groups: grain.byGroup ? Uint8Array.from(numbers(columns, "boot_group")) : null,
    sums,
    values: sums.map((_, place) => narrowest(numbers(columns, sumColumn(place)))),
  };
}

function range(month: NumberColumn): { readonly firstMonth: Month; readonly months: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let cell = 0; cell < month.length; cell += 1) {
    const when = month[cell] ?? Number.NaN;
    if (when < first) first = when;
    if (when > last) last = when;
  }
  return first > last ? { firstMonth: 0, months: 0 } : { firstMonth: first, months: last - first + 1 };
}

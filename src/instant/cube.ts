import type { Attribute } from "../domain/filter.ts";
import type { Month } from "../domain/period.ts";
import { attributesOf, sumColumn } from "../metrics/question.ts";
import type { CubePlan } from "./plan.ts";
import { narrowCodes, narrowest, type NumberColumn, type SumColumn } from "./sumColumns.ts";

/** Columns of a query result, all of one length; NULL is NaN among numbers and null among texts. */
export type ColumnArrays = Readonly<Record<string, NumberColumn | readonly (string | null)[]>>;

/** One attribute of every cell as codes into its values. */
export type CodedAttribute = {
  readonly attribute: Attribute;
  readonly values: readonly (string | null)[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
};

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

/** The cube of a plan from the columns its question gave. */
export function buildCube({ id, grain, sums }: CubePlan, columns: ColumnArrays): Cube {
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
    attributes: attributesOf(grain).map((attribute) => coded(attribute, texts(columns, attribute))),
    keys,
    ...dated,
    slots,
    groups: grain.byGroup ? Uint8Array.from(numbers(columns, "boot_group")) : null,
    sums,
    values: sums.map((_, place) => narrowest(numbers(columns, sumColumn(place)))),
  };
}

/** Texts as codes into their distinct values, in order of first appearance. */
export function coded(attribute: Attribute, column: readonly (string | null)[]): CodedAttribute {
  const values: (string | null)[] = [];
  const places = new Map<string | null, number>();
  const codes = new Uint32Array(column.length);
  column.forEach((value, cell) => {
    const place = places.get(value) ?? values.push(value) - 1;
    places.set(value, place);
    codes[cell] = place;
  });
  return { attribute, values, codes: narrowCodes(codes, values.length) };
}

/** A column of numbers; an empty result has none, and one that is all NULL may have come as texts. */
export function numbers(columns: ColumnArrays, name: string): NumberColumn {
  const column = columns[name];
  if (column === undefined) return new Float64Array(0);
  return ArrayBuffer.isView(column) ? column : new Float64Array(column.length).fill(Number.NaN);
}

/** A column of texts; an empty result has none, and one that is all NULL may have come as numbers. */
export function texts(columns: ColumnArrays, name: string): readonly (string | null)[] {
  const column = columns[name];
  if (column === undefined) return [];
  return ArrayBuffer.isView(column) ? Array.from(column, () => null) : column;
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

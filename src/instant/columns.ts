import type { Attribute } from "../domain/filter.ts";
import { narrowCodes, type NumberColumn } from "./sumColumns.ts";

/** Columns of a query result, all of one length; NULL is NaN among numbers and null among texts. */
export type ColumnArrays = Readonly<Record<string, NumberColumn | readonly (string | null)[]>>;

/** One attribute of every cell as codes into its values. */
export type CodedAttribute = {
  readonly attribute: Attribute;
  readonly values: readonly (string | null)[];
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
};

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

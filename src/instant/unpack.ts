import { attributes, type Attribute } from "../domain/filter.ts";
import type { CodedValues, PackedColumn } from "../metrics/gathering.ts";
import { numbers, texts, type CodedAttribute, type ColumnArrays } from "./columns.ts";
import { narrowCodes } from "./sumColumns.ts";

/** The values of every attribute, in the order of their codes, from the columns of that question. */
export function codedValues(columns: ColumnArrays): readonly CodedValues[] {
  const named = texts(columns, "attribute");
  const values = texts(columns, "value");
  return attributes.map((attribute) => ({
    attribute,
    values: values.filter((value, row): value is string => value !== null && named[row] === attribute),
  }));
}

/** The attributes that stand packed in some columns of a result, each as codes into the values that occur in it. */
export function unpacked(packing: readonly PackedColumn[], columns: ColumnArrays): readonly CodedAttribute[] {
  return packing.flatMap(({ name, attributes: held }) => {
    const rest = new Uint32Array(numbers(columns, name));
    const digits = held.toReversed().map(({ attribute, values }) => {
      const size = values.length + 1;
      const codes = new Uint32Array(rest.length);
      for (let row = 0; row < rest.length; row += 1) {
        const number = rest[row] ?? 0;
        codes[row] = number % size;
        rest[row] = Math.floor(number / size);
      }
      return occurring(attribute, [null, ...values], codes);
    });
    return digits.toReversed();
  });
}

/** Codes into the values that occur, in the order of their first appearance. */
function occurring(attribute: Attribute, all: readonly (string | null)[], codes: Uint32Array): CodedAttribute {
  const values: (string | null)[] = [];
  const places = new Int32Array(all.length).fill(-1);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (places[code] === -1) places[code] = values.push(all[code] ?? null) - 1;
    codes[row] = places[code] ?? 0;
  }
  return { attribute, values, codes: narrowCodes(codes, values.length) };
}

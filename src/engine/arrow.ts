import {
  DataType,
  makeBuilder,
  makeData,
  makeVector,
  RecordBatchReader,
  Table,
  tableToIPC,
  Utf8,
  Vector,
  type Float,
  type Int,
  type List,
} from "apache-arrow";
import { ColumnError, type ColumnData, type Columns, type ColumnTable, type RowOf } from "./columns.ts";

import { copyNumbers, copyTexts, type Chunk } from "./copyBuffers.ts";
import type { RowPiece } from "./rowPieces.ts";

type Types = Readonly<Record<string, DataType>>;
type Cell = string | number | boolean | null | readonly Cell[];

/** The rows of an Arrow IPC stream, decoded by the columns. Throws ColumnError when they do not fit. */
export function readRows<C extends Columns>(chunks: readonly Uint8Array[], columns: C): readonly RowOf<C>[] {
  const table = readTable(chunks);
  const decoded = Object.entries(columns).map(([name, decode]) => {
    const vector = table.getChild(name);
    if (vector === null) throw new ColumnError(`Column "${name}" is not in the result.`);
    return { name, cells: cellsOf(vector).map((cell) => decode(cell, name)) };
  });
  return Array.from({ length: table.numRows }, (_, row) => {
    const entries = decoded.map(({ name, cells }) => [name, cells[row]]);
    // Each cell was read by the column of its own name.
    return Object.fromEntries(entries) as RowOf<C>;
  });
}

/** The columns of an Arrow IPC stream; each owns its buffer, so it can be transferred to a worker. */
export function readColumns(chunks: readonly Uint8Array[]): ColumnTable {
  const table = readTable(chunks);
  return Object.fromEntries(
    table.schema.fields.map((field, index) => {
      const vector = table.getChildAt<DataType>(index);
      if (vector === null) throw new ColumnError(`Column "${field.name}" has no values.`);
      return [field.name, columnOf(vector, field.name)];
    }),
  );
}

/**
 * The same rows as one Arrow IPC stream in buffers made here: those of the engine hold stale memory beyond and between the values,
 * which may be the text of a file before it was masked.
 */
export function copyRows(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const table = readTable(chunks);
  const columns = table.schema.fields.map(({ name, type }, index) => {
    const vector = table.getChildAt<DataType>(index);
    if (vector === null) throw new ColumnError(`Column "${name}" has no values.`);
    return [name, copyOf(vector, type)] as const;
  });
  return tableToIPC(new Table(Object.fromEntries(columns)), "stream").slice();
}

/** The same values in buffers of their own. */
function copyOf(vector: Vector<DataType>, type: DataType): Vector<DataType> {
  const chunks = vector.data as readonly Chunk[]; // so are those of numbers and texts, whatever their type is called
  if (DataType.isUtf8(type)) return new Vector([makeData({ type, ...copyTexts(chunks) })]);
  if (DataType.isInt(type)) return new Vector([makeData({ type, ...copyNumbers(chunks) })]);
  if (DataType.isFloat(type)) return new Vector([makeData({ type, ...copyNumbers(chunks) })]);
  if (DataType.isDate(type)) return new Vector([makeData({ type, ...copyNumbers(chunks) })]);
  // Arrow's own way from values to vectors writes code at run time, which the page's policy forbids; told of no null values, its builders do not.
  const builder = makeBuilder({ type, nullValues: [] });
  Array.from(vector, (cell: unknown) => (isVector(cell) ? [...cell] : cell)).forEach((cell, row) => {
    if (cell === null) builder.setValid(row, false);
    else builder.set(row, cell);
  });
  return builder.finish().toVector() as Vector<DataType>; // of the type given, which the builder's own type forgets
}

/** Rows on their way into the engine as the bytes of one Arrow IPC stream. */
export function encodePiece(piece: RowPiece): Uint8Array {
  const columns = Object.entries(piece).map(([name, column]) => [name, vectorFrom(column)] as const);
  return tableToIPC(new Table(Object.fromEntries(columns)), "stream");
}

function vectorFrom(column: RowPiece[string]): Vector<DataType> {
  if ("BYTES_PER_ELEMENT" in column) return makeVector(column);
  const { width, bytes, present } = column;
  const length = bytes.length / width;
  const valueOffsets = new Int32Array(length + 1);
  for (let row = 1; row <= length; row++) valueOffsets[row] = row * width;
  const validity = present === null ? { nullCount: 0 } : { nullBitmap: present };
  return new Vector([makeData({ type: new Utf8(), length, valueOffsets, data: bytes, ...validity })]);
}

function readTable(chunks: readonly Uint8Array[]): Table<Types> {
  const reader = RecordBatchReader.from<Types>(chunks).open();
  const { schema } = reader;
  for (const { name, type } of schema.fields) {
    // DuckDB sends no dictionaries with a cancellable result: every ENUM would read as null.
    if (hasDictionary(type)) throw new ColumnError(`Column "${name}" is an ENUM; cast it to VARCHAR in the query.`);
  }
  return new Table(schema, [...reader]);
}

function hasDictionary(type: DataType): boolean {
  return DataType.isDictionary(type) || (isList(type) && hasDictionary(type.valueType));
}

function columnOf(vector: Vector<DataType>, name: string): ColumnData {
  const { type } = vector;
  if (isNumbers(vector)) return vector.nullCount > 0 ? numbersWithGaps(vector) : owned(vector.toArray());
  if (DataType.isBool(type)) return vector.nullCount > 0 ? flagsWithGaps(vector) : Uint8Array.from(vector, Number);
  if (isTexts(vector)) return textsOf(vector);
  return cellsOf(vector).map((cell) => {
    if (cell === null || typeof cell === "string") return cell;
    throw new ColumnError(`Column "${name}" is neither numbers nor text; cast it in the query.`);
  });
}

/** Texts, each distinct one decoded once, told by its bytes: attributes repeat few values over many rows. */
function textsOf(vector: Vector<Utf8>): readonly (string | null)[] {
  const known = new Map<number, { readonly bytes: Uint8Array; readonly text: string }>();
  const texts: (string | null)[] = [];
  for (const chunk of vector.data) {
    const { length, valueOffsets, values } = chunk;
    const hasGaps = chunk.nullCount > 0;
    for (let row = 0; row < length; row += 1) {
      if (hasGaps && !chunk.getValid(row)) {
        texts.push(null);
        continue;
      }
      const [from, to] = [valueOffsets[row] ?? 0, valueOffsets[row + 1] ?? 0];
      const name = nameOf(values, from, to);
      const found = known.get(name);
      if (found !== undefined && areEqual(found.bytes, values, from, to)) {
        texts.push(found.text);
        continue;
      }
      const bytes = values.subarray(from, to);
      const text = utf8.decode(bytes);
      if (found === undefined) known.set(name, { bytes, text });
      texts.push(text);
    }
  }
  return texts;
}

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A number that differs for most texts (FNV-1a). */
function nameOf(values: Uint8Array, from: number, to: number): number {
  let name = 0x811c9dc5;
  for (let place = from; place < to; place += 1) name = Math.imul(name ^ (values[place] ?? 0), 0x01000193);
  return name;
}

function areEqual(bytes: Uint8Array, values: Uint8Array, from: number, to: number): boolean {
  if (bytes.length !== to - from) return false;
  for (let place = 0; place < bytes.length; place += 1) if (bytes[place] !== values[from + place]) return false;
  return true;
}

/** Numbers with NaN for NULL, read from their buffers: going through a vector cell by cell takes ten times as long. */
function numbersWithGaps(vector: Vector<Int | Float>): Float64Array {
  const numbers = new Float64Array(vector.length);
  let start = 0;
  for (const chunk of vector.data) {
    const { length, values } = chunk;
    const hasGaps = chunk.nullCount > 0;
    for (let row = 0; row < length; row += 1)
      numbers[start + row] = hasGaps && !chunk.getValid(row) ? Number.NaN : Number(values[row]);
    start += length;
  }
  return numbers;
}

/** Flags as 0 and 1, with NaN for NULL. */
function flagsWithGaps(vector: Vector<DataType>): Float64Array {
  return Float64Array.from(vector, (cell: unknown) => (cell === null ? NaN : Number(cell)));
}

/** The same numbers in a buffer of their own: Arrow's columns share one, which could be transferred only once. */
function owned(values: unknown): ColumnData {
  if (values instanceof BigInt64Array || values instanceof BigUint64Array) return Float64Array.from(values, Number);
  if (
    values instanceof Float64Array ||
    values instanceof Float32Array ||
    values instanceof Int32Array ||
    values instanceof Int16Array ||
    values instanceof Int8Array ||
    values instanceof Uint32Array ||
    values instanceof Uint16Array ||
    values instanceof Uint8Array
  )
    return values.byteLength === values.buffer.byteLength ? values : values.slice();
  throw new ColumnError("Arrow gave numbers in an unknown array.");
}

function cellsOf(vector: Vector<DataType>): readonly Cell[] {
  return Array.from(vector, cellReader(vector.type));
}

function cellReader(type: DataType): (value: unknown) => Cell {
  if (DataType.isDate(type))
    return (value) => (value === null ? null : new Date(Number(value)).toISOString().slice(0, 10));
  if (DataType.isTimestamp(type))
    return (value) => (value === null ? null : new Date(Number(value)).toISOString().slice(0, -1));
  return (value) => {
    if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
      return value;
    if (typeof value === "bigint") return Number(value);
    if (isVector(value)) return cellsOf(value);
    throw new ColumnError("A result column has a type that is not read; cast it in the query.");
  };
}

function isList(type: DataType): type is List<DataType> {
  return DataType.isList(type);
}

function isNumbers(vector: Vector<DataType>): vector is Vector<Int | Float> {
  return DataType.isInt(vector.type) || DataType.isFloat(vector.type);
}

function isTexts(vector: Vector<DataType>): vector is Vector<Utf8> {
  return DataType.isUtf8(vector.type);
}

function isVector(value: unknown): value is Vector<DataType> {
  return value instanceof Vector;
}

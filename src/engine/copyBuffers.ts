/** A part of a column as Arrow holds it: numbers side by side, or the bytes of texts with the places where each ends. */
export type Chunk = {
  readonly length: number;
  readonly stride: number;
  readonly values: ArrayBufferView & { readonly BYTES_PER_ELEMENT: number };
  readonly valueOffsets: ArrayLike<number>;
  readonly getValid: (index: number) => boolean;
};

/** A column's buffers, made here: what is null is blank, and nothing lies between the values or beyond. */
export type CopiedBuffers = {
  readonly length: number;
  readonly data: Uint8Array;
  /** Which rows have a value, a bit each. */
  readonly nullBitmap: Uint8Array;
};

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const lengthOf = (chunks: readonly Chunk[]): number => chunks.reduce((sum, { length }) => sum + length, 0);

/** Visits the rows that have a value. */
function eachPresent(chunks: readonly Chunk[], visit: (chunk: Chunk, index: number, row: number) => void): Uint8Array {
  const present = new Uint8Array(Math.ceil(lengthOf(chunks) / 8));
  let row = 0;
  for (const chunk of chunks)
    for (let index = 0; index < chunk.length; index++, row++) {
      if (!chunk.getValid(index)) continue;
      present[row >> 3] = (present[row >> 3] ?? 0) | (1 << (row & 7));
      visit(chunk, index, row);
    }
  return present;
}

/** The numbers of a column. */
export function copyNumbers(chunks: readonly Chunk[]): CopiedBuffers {
  const length = lengthOf(chunks);
  const [first] = chunks;
  const width = first === undefined ? 0 : first.values.BYTES_PER_ELEMENT * first.stride;
  const data = new Uint8Array(length * width);
  const views = new Map(chunks.map((chunk) => [chunk, bytesOf(chunk.values)]));
  const nullBitmap = eachPresent(chunks, (chunk, index, row) => {
    const bytes = views.get(chunk);
    for (let at = 0; at < width; at++) data[row * width + at] = bytes?.[index * width + at] ?? 0;
  });
  return { length, data, nullBitmap };
}

/** The texts of a column. */
export function copyTexts(chunks: readonly Chunk[]): CopiedBuffers & { readonly valueOffsets: Int32Array } {
  const length = lengthOf(chunks);
  const lengths = new Int32Array(length);
  const nullBitmap = eachPresent(chunks, ({ valueOffsets }, index, row) => {
    lengths[row] = (valueOffsets[index + 1] ?? 0) - (valueOffsets[index] ?? 0);
  });
  const valueOffsets = new Int32Array(length + 1);
  for (let row = 0; row < length; row++) valueOffsets[row + 1] = (valueOffsets[row] ?? 0) + (lengths[row] ?? 0);
  const data = new Uint8Array(valueOffsets[length] ?? 0);
  const views = new Map(chunks.map((chunk) => [chunk, bytesOf(chunk.values)]));
  eachPresent(chunks, (chunk, index, row) => {
    const [bytes, from, to] = [views.get(chunk), chunk.valueOffsets[index] ?? 0, valueOffsets[row] ?? 0];
    for (let at = 0; at < (lengths[row] ?? 0); at++) data[to + at] = bytes?.[from + at] ?? 0;
  });
  return { length, data, nullBitmap, valueOffsets };
}

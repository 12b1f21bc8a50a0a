/** Whole numbers or fractions of a query's result. */
export type NumberColumn =
  Float64Array | Float32Array | Int32Array | Int16Array | Int8Array | Uint32Array | Uint16Array | Uint8Array;

/** One sum of every cell, in the narrowest array that holds each exactly: a million counts below 256 are a megabyte. */
export type SumColumn = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** The same numbers in the narrowest array; NaN, where nothing was added up, is 0. */
export function narrowest(column: NumberColumn): SumColumn {
  let most = 0;
  for (const value of column) {
    if (Number.isNaN(value)) continue;
    if (value < 0 || value > 0xffff_ffff || value !== Math.floor(value)) return withoutGaps(column);
    if (value > most) most = value;
  }
  // What is no number becomes 0 in an array of whole numbers.
  if (most <= 0xff) return new Uint8Array(column);
  return most <= 0xffff ? new Uint16Array(column) : new Uint32Array(column);
}

function withoutGaps(column: NumberColumn): Float64Array {
  const filled = new Float64Array(column);
  for (let place = 0; place < filled.length; place += 1) if (Number.isNaN(filled[place])) filled[place] = 0;
  return filled;
}

/** Codes in the narrowest array for so many values. */
export function narrowCodes(codes: Uint32Array, values: number): Uint8Array | Uint16Array | Uint32Array {
  if (values <= 0x100) return new Uint8Array(codes);
  return values <= 0x1_0000 ? new Uint16Array(codes) : codes;
}

/** Adds some cells of a column, those from one on, to where each belongs. */
export function addColumn(column: SumColumn, from: number, count: number, to: Uint32Array, into: Float64Array): void {
  for (let i = 0; i < count; i += 1) {
    const at = to[i] ?? 0;
    into[at] = (into[at] ?? 0) + (column[from + i] ?? 0);
  }
}

/** Adds chosen cells of all columns: the sums of cell `cells[i]` go to `into` from `to[i]` on, one after another. */
export function addCells(columns: readonly SumColumn[], cells: Uint32Array, to: Uint32Array, into: Float64Array): void {
  columns.forEach((column, nth) => {
    for (let i = 0; i < cells.length; i += 1) {
      const at = (to[i] ?? 0) + nth;
      into[at] = (into[at] ?? 0) + (column[cells[i] ?? 0] ?? 0);
    }
  });
}

/** A square matrix, row by row. */
export type SquareMatrix = { readonly size: number; readonly values: Float64Array };

/** A square matrix from its rows. */
export function matrix(rows: readonly (readonly number[])[]): SquareMatrix {
  return { size: rows.length, values: Float64Array.from(rows.flat()) };
}

/** The entry in row i and column j; both must lie inside the matrix. */
export function entry({ size, values }: SquareMatrix, i: number, j: number): number {
  return values[i * size + j] ?? 0;
}

/** The rows and columns listed, in that order. */
export function submatrix(m: SquareMatrix, indices: readonly number[]): SquareMatrix {
  return matrix(indices.map((i) => indices.map((j) => entry(m, i, j))));
}

/** The rows of a matrix as lists. */
export function rowsOf(m: SquareMatrix): readonly (readonly number[])[] {
  return Array.from({ length: m.size }, (_, i) => Array.from(m.values.subarray(i * m.size, (i + 1) * m.size)));
}

/** Whether every entry is finite. */
export function isFiniteMatrix({ values }: SquareMatrix): boolean {
  return values.every(Number.isFinite);
}

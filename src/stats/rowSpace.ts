/**
 * Whether the sum over these columns follows from the rows' sums alone: the 0/1 vector of the columns lies in the row space
 * (elimination with partial pivoting; Golub & Van Loan 2013, §3.4).
 */
export function isDerivable(matrix: readonly (readonly number[])[], columns: readonly number[]): boolean {
  const width = matrix[0]?.length ?? 0;
  const target: number[] = Array.from({ length: width }, (_, place) => (columns.includes(place) ? 1 : 0));
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column += 1) {
    const size = (row: number) => Math.abs(rows[row]?.[column] ?? 0);
    let best = rank;
    for (let row = rank + 1; row < rows.length; row += 1) if (size(row) > size(best)) best = row;
    const pivot = rows[best];
    const displaced = rows[rank];
    if (pivot === undefined || displaced === undefined || size(best) <= tolerance) continue;
    rows[best] = displaced;
    rows[rank] = pivot;
    for (const row of [...rows.slice(rank + 1), target]) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      if (factor !== 0) for (let k = column; k < width; k += 1) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
    }
    rank += 1;
  }
  return target.every((value) => Math.abs(value) <= tolerance);
}

const tolerance = 1e-9;

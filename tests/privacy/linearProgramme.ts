/** What somebody can say of a sum of unknown counts: its least and its greatest value. */
export type Bounds = { readonly lower: number; readonly upper: number };

/**
 * The exact bounds of goal · x over x ≥ 0 with matrix · x = counts, by visiting every corner: each choice of as many unknowns as
 * there are independent equations, the others zero. An unbounded direction gives Infinity. For a handful of unknowns.
 */
export function boundsOf(
  matrix: readonly (readonly number[])[],
  counts: readonly number[],
  goal: readonly number[],
): Bounds {
  if (goal.some((weight, k) => weight !== 0 && matrix.every((row) => row[k] === 0)))
    return { lower: 0, upper: Infinity };
  const equations = independent(matrix.map((row, place) => [...row, counts[place] ?? 0]));
  let [lower, upper] = [Infinity, -Infinity];
  for (const basis of choices(goal.length, equations.length)) {
    const corner = solve(equations, basis);
    if (corner === null || corner.some((value) => value < -1e-7)) continue;
    const value = basis.reduce((sum, unknown, k) => sum + (goal[unknown] ?? 0) * (corner[k] ?? 0), 0);
    const whole = Math.abs(value - Math.round(value)) < 1e-7 ? Math.round(value) : value;
    [lower, upper] = [Math.min(lower, whole), Math.max(upper, whole)];
  }
  return { lower, upper };
}

/** Equations without those that follow from the others. */
function independent(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: number[][] = [];
  for (const row of rows) {
    const rest = [...row];
    for (const known of kept) {
      const pivot = known.findIndex((value) => Math.abs(value) > 1e-9);
      const factor = (rest[pivot] ?? 0) / (known[pivot] ?? 1);
      known.forEach((value, k) => (rest[k] = (rest[k] ?? 0) - factor * value));
    }
    if (rest.slice(0, -1).some((value) => Math.abs(value) > 1e-9)) kept.push(rest);
  }
  return kept;
}

function choices(from: number, count: number, start = 0): readonly (readonly number[])[] {
  if (count === 0) return [[]];
  return Array.from({ length: Math.max(0, from - start) }, (_, k) => start + k).flatMap((first) =>
    choices(from, count - 1, first + 1).map((rest) => [first, ...rest]),
  );
}

/** The values of the chosen unknowns; null when they do not determine each other. */
function solve(equations: readonly (readonly number[])[], basis: readonly number[]): readonly number[] | null {
  const rows = equations.map((row) => [...basis.map((unknown) => row[unknown] ?? 0), row.at(-1) ?? 0]);
  for (let at = 0; at < basis.length; at += 1) {
    const best = rows.findIndex((row, k) => k >= at && Math.abs(row[at] ?? 0) > 1e-9);
    if (best < 0) return null;
    [rows[at], rows[best]] = [rows[best]!, rows[at]!];
    const pivot = rows[at]!;
    rows.forEach((row, k) => {
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
      if (k !== at && factor !== 0) rows[k] = row.map((value, column) => value - factor * (pivot[column] ?? 0));
    });
  }
  return rows.map((row, k) => (row.at(-1) ?? 0) / (row[k] ?? 1));
}

import { invert } from "./cholesky.ts";
import { symmetricEigen } from "./eigen.ts";
import type { SquareMatrix } from "./matrix.ts";
import { entry } from "./matrix.ts";

/** Variance inflation of each driver: the diagonal of the inverse of the drivers' correlation matrix; null when singular. */
export function varianceInflation(drivers: SquareMatrix): readonly number[] | null {
  const inverse = invert(drivers);
  return inverse === null ? null : Array.from({ length: drivers.size }, (_, i) => entry(inverse, i, i));
}

/** Condition number √(λmax/λmin) of the drivers' correlation matrix; null when it is singular (Belsley, Kuh & Welsch 1980). */
export function conditionNumber(drivers: SquareMatrix): number | null {
  const { values } = symmetricEigen(drivers);
  const smallest = Math.min(...values);
  return smallest > 1e-12 ? Math.sqrt(Math.max(...values) / smallest) : null;
}

/** Pairs of drivers with |r| > .999, which the user is asked to merge. */
export function duplicatePairs(drivers: SquareMatrix): readonly (readonly [number, number])[] {
  const indices = Array.from({ length: drivers.size }, (_, i) => i);
  return indices.flatMap((i) =>
    indices.flatMap((j) => (j > i && Math.abs(entry(drivers, i, j)) > 0.999 ? [[i, j] as const] : [])),
  );
}

/** What to say about a driver's variance inflation: above 5 a note, above 10 a warning. */
export function inflationLevel(inflation: number): "none" | "note" | "warning" {
  return inflation > 10 ? "warning" : inflation > 5 ? "note" : "none";
}

import type { ItemSums } from "./itemSums.ts";
import { normalTwoSidedP } from "./normal.ts";

/**
 * Two-sided p that as many answers as the part has, drawn from the whole at random, have a mean so far from the whole's; null
 * without spread or rest. The variance is the whole's: a part of thirty that happen to agree seems to have none of its own
 * (Cochran 1977, theorem 2.2). Unweighted answers.
 */
export function partAgainstWhole(part: ItemSums, whole: ItemSums): number | null {
  if (part.n < 1 || whole.n <= part.n) return null;
  const mean = whole.wy / whole.n;
  const variance = (whole.wwyy - whole.n * mean * mean) / (whole.n - 1);
  const error = Math.sqrt(Math.max(0, variance) * (1 / part.n - 1 / whole.n));
  return error > 0 ? normalTwoSidedP((part.wy / part.n - mean) / error) : null;
}

import type { SquareMatrix } from "./matrix.ts";
import { entry, isFiniteMatrix } from "./matrix.ts";

/** Explained variance R², its part per player in order, and the parts as percentages of R² (null when R² is 0). */
export type Importance = {
  readonly rSquared: number;
  readonly parts: readonly number[];
  readonly shares: readonly number[] | null;
};

/** A residual variance this small means that a driver repeats the others. */
const singular = 1e-10;

/**
 * LMG (Shapley, general dominance) decomposition of R² from a correlation matrix whose row 0 is the outcome (Lindeman,
 * Merenda & Gold 1980). Players are lists of driver rows entering whole, by default every driver alone; null when
 * singular. At most 20 players. Every subset's R² comes from one depth-first walk of Schur complements.
 */
export function lmg(correlation: SquareMatrix, players = singlePlayers(correlation.size - 1)): Importance | null {
  if (players.length > 20) throw new RangeError(`LMG of ${players.length} players would need too many subsets.`);
  if (players.length === 0 || !isFiniteMatrix(correlation)) return null;
  const explained = explainedBySubset(correlation, players);
  if (explained === null) return null;
  const rSquared = explained[explained.length - 1] ?? 0;
  const parts = averageGains(explained, players.length);
  return { rSquared, parts, shares: rSquared > 1e-12 ? parts.map((part) => (100 * part) / rSquared) : null };
}

function singlePlayers(drivers: number): readonly (readonly number[])[] {
  return Array.from({ length: drivers }, (_, i) => [i + 1]);
}

/** R² of every subset of players, by bit mask; null when any is singular. */
function explainedBySubset(correlation: SquareMatrix, players: readonly (readonly number[])[]): Float64Array | null {
  const order = [...players.flat(), 0]; // the outcome last, so that what remains is always a trailing block
  const size = order.length;
  const first = new Float64Array(size * size);
  order.forEach((row, i) => order.forEach((column, j) => (first[i * size + j] = entry(correlation, row, column))));
  const residuals = [first, ...players.map(() => new Float64Array(size * size))];
  const starts = players.map((_, k) => players.slice(0, k).flat().length);
  const explained = new Float64Array(2 ** players.length);

  const walk = (from: number, mask: number, depth: number): boolean => {
    const before = residuals[depth];
    const after = residuals[depth + 1];
    if (before === undefined || after === undefined) return true;
    for (let player = from; player < players.length; player += 1) {
      const start = starts[player] ?? 0;
      const end = starts[player + 1] ?? size - 1;
      let source = before;
      let gained = 0;
      for (let pivot = start; pivot < end; pivot += 1) {
        const variance = source[pivot * size + pivot] ?? 0;
        if (!(variance > singular)) return false;
        gained += (source[(size - 1) * size + pivot] ?? 0) ** 2 / variance;
        sweep(source, after, size, pivot, variance);
        source = after;
      }
      const joined = mask | (1 << player);
      explained[joined] = Math.min(1, (explained[mask] ?? 0) + gained);
      if (!walk(player + 1, joined, depth + 1)) return false;
    }
    return true;
  };
  return walk(0, 0, 0) ? explained : null;
}

/** The lower triangle of what is left after the pivot is explained, for the rows below it. */
function sweep(from: Float64Array, to: Float64Array, size: number, pivot: number, variance: number): void {
  for (let i = pivot + 1; i < size; i += 1) {
    const slope = (from[i * size + pivot] ?? 0) / variance;
    for (let j = pivot + 1; j <= i; j += 1) {
      to[i * size + j] = (from[i * size + j] ?? 0) - slope * (from[j * size + pivot] ?? 0);
    }
  }
}

/**
 * Each player's gain averaged over all orders, Σ |S|!(k−|S|−1)!/k! · (R²(S∪j) − R²(S)), written as one sum over the subsets
 * with j minus one over all, and halved player by player: 2ᵏ steps instead of k·2ᵏ.
 */
function averageGains(explained: Float64Array, k: number): readonly number[] {
  const orders = [1 / k]; // by subset size: 1 / (k · C(k−1, s))
  for (let s = 1; s < k; s += 1) orders.push(((orders[s - 1] ?? 0) * s) / (k - s));
  const sizes = new Uint8Array(explained.length);
  const terms = new Float64Array(explained.length);
  let without = 0;
  for (let mask = 1; mask < terms.length; mask += 1) {
    const size = (sizes[mask >> 1] ?? 0) + (mask & 1);
    sizes[mask] = size;
    const [rSquared, left] = [explained[mask] ?? 0, orders[size] ?? 0];
    terms[mask] = rSquared * ((orders[size - 1] ?? 0) + left);
    without += rSquared * left;
  }
  const parts = new Float64Array(k);
  for (let player = k - 1; player >= 0; player -= 1) {
    const half = 1 << player;
    let withPlayer = 0;
    for (let mask = 0; mask < half; mask += 1) {
      const upper = terms[half + mask] ?? 0;
      withPlayer += upper;
      terms[mask] = (terms[mask] ?? 0) + upper;
    }
    parts[player] = Math.max(0, withPlayer - without);
  }
  return Array.from(parts);
}

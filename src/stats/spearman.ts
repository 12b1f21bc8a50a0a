import { midRanks } from "./ranks.ts";

/** Pearson correlation of two equally long lists; null when either is constant or shorter than two. */
export function pearson(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((x, i) => {
    const [da, db] = [x - meanA, (b[i] ?? 0) - meanB];
    ab += da * db;
    aa += da * da;
    bb += db * db;
  });
  return aa > 0 && bb > 0 ? Math.min(1, Math.max(-1, ab / Math.sqrt(aa * bb))) : null;
}

/** Spearman's rank correlation with mid-ranks; null when either list is constant (Spearman 1904). */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  return pearson(midRanks(a), midRanks(b));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import type { BaseSums } from "./base.ts";
import { isLegalWeight } from "./base.ts";

/** Additive sums of one numeric (or 0/1) item over its own valid answers: the base and Σwy, Σw²y, Σw²y². */
export type ItemSums = BaseSums & { readonly wy: number; readonly wwy: number; readonly wwyy: number };

/** Additive sums over the respondents who answered both items A and B: the base and Σw²y_A, Σw²y_B, Σw²y_A·y_B. */
export type PairSums = BaseSums & { readonly wwyA: number; readonly wwyB: number; readonly wwyAyB: number };

/** Answers in row order; null is a missing answer. */
export type Answers = readonly (number | null)[];

/** Row weights in row order; null is a missing weight, and leaving the list out weighs every row 1. */
export type Weights = readonly (number | null)[];

/** The sums of an item from rows; rows without an answer or a legal weight leave the base. */
export function itemSums(answers: Answers, weights?: Weights): ItemSums {
  const sums = { n: 0, w: 0, ww: 0, wy: 0, wwy: 0, wwyy: 0 };
  answers.forEach((y, row) => {
    const w = weights === undefined ? 1 : weights[row];
    if (y === null || !isLegalWeight(w)) return;
    sums.n += 1;
    sums.w += w;
    sums.ww += w * w;
    sums.wy += w * y;
    sums.wwy += w * w * y;
    sums.wwyy += w * w * y * y;
  });
  return sums;
}

/** The sums of a pair of items from rows: only rows with both answers and a legal weight enter. */
export function pairSums(answersA: Answers, answersB: Answers, weights?: Weights): PairSums {
  const sums = { n: 0, w: 0, ww: 0, wwyA: 0, wwyB: 0, wwyAyB: 0 };
  answersA.forEach((a, row) => {
    const w = weights === undefined ? 1 : weights[row];
    const b = answersB[row] ?? null;
    if (a === null || b === null || !isLegalWeight(w)) return;
    sums.n += 1;
    sums.w += w;
    sums.ww += w * w;
    sums.wwyA += w * w * a;
    sums.wwyB += w * w * b;
    sums.wwyAyB += w * w * a * b;
  });
  return sums;
}

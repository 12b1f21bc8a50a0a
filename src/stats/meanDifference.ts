import type { Difference } from "./figure.ts";
import type { ItemSums, PairSums } from "./itemSums.ts";
import { influenceProducts, influenceSquares, linearisedError } from "./linearisation.ts";
import { normalTwoSidedP, z975 } from "./normal.ts";

/** No figures at all: one of the two sides has no base. */
export const noDifference: Difference = {
  value: null,
  lower: null,
  upper: null,
  standardError: null,
  z: null,
  p: null,
};

/**
 * Standard error of m_A − m_B: variances add when the respondents differ; when some answered both, their influences are
 * subtracted before squaring, over the respondents with at least one answer. Null when either side cannot be estimated.
 */
export function errorOfDifference(a: ItemSums, b: ItemSums, overlap: PairSums | null = null): number | null {
  const [squaresA, squaresB] = [influenceSquares(a), influenceSquares(b)];
  const product = influenceProducts(a, b, overlap);
  if (squaresA === null || squaresB === null || product === null) return null;
  if (overlap !== null && overlap.n > 0) {
    return linearisedError(squaresA + squaresB - 2 * product, a.n + b.n - overlap.n);
  }
  const [errorA, errorB] = [linearisedError(squaresA, a.n), linearisedError(squaresB, b.n)];
  return errorA === null || errorB === null ? null : Math.hypot(errorA, errorB);
}

/** m_A − m_B in units of the answers × `stretch`, with a normal interval and z test on the linearised standard error. */
export function differenceOfMeans(a: ItemSums, b: ItemSums, overlap: PairSums | null = null, stretch = 1): Difference {
  if (!(a.w > 0 && b.w > 0)) return noDifference;
  const error = errorOfDifference(a, b, overlap);
  return normalDifference((a.wy / a.w - b.wy / b.w) * stretch, error === null ? null : error * Math.abs(stretch));
}

/** A difference with a known standard error: normal 95 % interval and two-sided z test; no test when the error is 0. */
export function normalDifference(value: number, standardError: number | null): Difference {
  if (standardError === null) return { ...noDifference, value };
  const z = standardError > 0 ? value / standardError : null;
  const half = z975 * standardError;
  return {
    value,
    lower: value - half,
    upper: value + half,
    standardError,
    z,
    p: z === null ? null : normalTwoSidedP(z),
  };
}

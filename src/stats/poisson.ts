import { regularizedBeta } from "./beta.ts";
import { chiSquareQuantile } from "./chiSquare.ts";
import type { Interval } from "./figure.ts";

/** A count with its exact Poisson 95 % limits χ²₀.₀₂₅,₂ₓ/2 and χ²₀.₉₇₅,₂ₓ₊₂/2 (Garwood 1936). */
export function poissonCount(count: number): Interval & { readonly value: number } {
  return {
    value: count,
    lower: count === 0 ? 0 : chiSquareQuantile(0.025, 2 * count) / 2,
    upper: chiSquareQuantile(0.975, 2 * count + 2) / 2,
  };
}

/**
 * Exact two-sided p-value that two Poisson counts have equal rates, given their total: binomial with the first one's part
 * of the exposure, doubling the smaller tail; null when both are 0 (Przyborowski & Wilenski 1940).
 */
export function poissonTest(a: number, b: number, exposureA = 1, exposureB = 1): number | null {
  const total = a + b;
  const part = exposureA / (exposureA + exposureB);
  if (total === 0 || !(part > 0 && part < 1)) return null;
  const atMost = a === total ? 1 : regularizedBeta(1 - part, total - a, a + 1);
  const atLeast = a === 0 ? 1 : regularizedBeta(part, a, total - a + 1);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}

import { regularizedGamma } from "./gamma.ts";

/** The standard normal 97.5 % point: every interval of this folder is a 95 % interval, by decision. */
export const z975 = 1.959963984540054;

/** Standard normal Φ(x), accurate in the lower tail, as half of erfc (DLMF 7.11.2). */
export function normalCdf(x: number): number {
  const tail = regularizedGamma(0.5, (x * x) / 2);
  return x <= 0 ? tail.upper / 2 : 0.5 + tail.lower / 2;
}

/** Two-sided p-value 2Φ(−|z|) of a standard normal statistic, accurate far into the tail. */
export function normalTwoSidedP(z: number): number {
  return regularizedGamma(0.5, (z * z) / 2).upper;
}

/** Standard normal quantile for 0 < p < 1: a rational first guess (Abramowitz & Stegun 26.2.23) sharpened by Halley's steps. */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  let x = numerator / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 4; step += 1) {
    const error = (normalCdf(x) - p) * Math.sqrt(2 * Math.PI) * Math.exp((x * x) / 2);
    x -= error / (1 + (x * error) / 2);
  }
  return x;
}

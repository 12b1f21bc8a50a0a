import { falseDiscoveryRate } from "./gates.ts";

/**
 * Benjamini–Hochberg adjusted p-values, in the order given, of the tests drawn in one panel; null cells (suppressed or
 * untested) leave the family and stay null (Benjamini & Hochberg 1995).
 */
export function benjaminiHochberg(pValues: readonly (number | null)[]): readonly (number | null)[] {
  const family = pValues.flatMap((p, place) => (p === null ? [] : [{ p, place }])).sort((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let least = 1;
  family.forEach(({ p, place }, fromTop) => {
    least = Math.min(least, p * (family.length / (family.length - fromTop)));
    adjusted[place] = least;
  });
  return adjusted;
}

/** Whether an adjusted p-value earns the ▲▼ mark. */
export function isSignificant(adjusted: number | null): boolean {
  return adjusted !== null && adjusted <= falseDiscoveryRate;
}

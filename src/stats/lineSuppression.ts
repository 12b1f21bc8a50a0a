import { smallestShownBase } from "./gates.ts";
import { isSmallCount } from "./status.ts";

/** A line of counts with its small cells, and the partners that keep them from being subtracted, left out. */
export type SuppressedLine = {
  readonly primary: readonly number[];
  readonly complementary: readonly number[];
  readonly published: readonly (number | null)[];
  readonly isProtected: boolean;
  readonly isTotalPublished: boolean;
};

/**
 * Suppression of a line whose total may be published: small cells, then the smallest non-zero others until at least two
 * are left out and they sum to at least 11; when no partner is left the total must go (ResDAC cell size policy 2024).
 */
export function suppressLine(counts: readonly number[], isTotalWanted = true): SuppressedLine {
  const places = counts.map((_, place) => place);
  const primary = places.filter((place) => isSmallCount(counts[place] ?? 0));
  const left = new Set(primary);
  const partners = places
    .filter((place) => !left.has(place) && (counts[place] ?? 0) > 0)
    .sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  const complementary: number[] = [];
  const isCovered = () => left.size >= 2 && sumAt(counts, left) >= smallestShownBase;
  if (isTotalWanted && primary.length > 0) {
    for (const partner of partners) {
      if (isCovered()) break;
      left.add(partner);
      complementary.push(partner);
    }
  }
  const isProtected = primary.length === 0 || !isTotalWanted || isCovered();
  return {
    primary,
    complementary: complementary.sort((a, b) => a - b),
    published: counts.map((count, place) => (left.has(place) ? null : count)),
    isProtected,
    isTotalPublished: isTotalWanted && isProtected,
  };
}

function sumAt(counts: readonly number[], places: ReadonlySet<number>): number {
  return [...places].reduce((sum, place) => sum + (counts[place] ?? 0), 0);
}

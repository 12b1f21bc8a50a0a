import type { EvidenceKind } from "../../domain/answer.ts";
import { formatCoefficient, formatNumber } from "../format.ts";

/** The words of how far the kinds of evidence agree. */
export const agreementWords = {
  w: "Kendall W",
  all: "Agreement of the kinds of evidence over all drivers: ",
  pairs: "How alike two kinds order the drivers (Spearman’s rho; 1 is the same order, −1 the reverse): ",
  test: "Test",
  pair: (kinds: readonly [EvidenceKind, EvidenceKind], rho: number | null): string =>
    `${kinds[0]} and ${kinds[1]} ${rho === null ? "unknown" : formatCoefficient(rho)}`,
  /** p of the permutation test. */
  chance: (p: number): string =>
    `Orders dealt at random would agree as much in ${p < 0.005 ? "fewer than 1" : formatNumber(100 * p)} of 100 deals.`,
} as const;

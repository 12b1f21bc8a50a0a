import type { EvidenceKind } from "./answer.ts";
import type { DriverId } from "./driver.ts";

/** How far the kinds of evidence order the drivers alike. */
export type Agreement = {
  readonly w: number | null;
  readonly p: number | null;
  readonly word: "largely agree" | "partly agree" | "disagree" | null;
  readonly kinds: readonly EvidenceKind[];
  /** Spearman's rho where only two kinds rank; null otherwise. */
  readonly spearman: number | null;
  /** Spearman's rho of every two kinds that rank; null where one of the two ranks nothing; empty until settled. */
  readonly pairs: readonly { readonly kinds: readonly [EvidenceKind, EvidenceKind]; readonly rho: number | null }[];
  /** Kinds that give every driver the same figure, so rank nothing. */
  readonly constant: readonly EvidenceKind[];
  readonly hidden: readonly DriverId[];
  readonly claimed: readonly DriverId[];
};

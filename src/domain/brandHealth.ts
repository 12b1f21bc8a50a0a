import type { Brand, BrandName } from "./brand.ts";
import type { Difference, Figure } from "./figure.ts";

/** The parts of the brand health index, in the order they are stacked. */
export const healthParts = ["aware", "consider", "nps", "experience", "stars"] as const;

/** One part of the index. */
export type HealthPartId = (typeof healthParts)[number];

/** How much each part counts, in any unit: only what they are to one another matters. */
export type HealthWeights = Readonly<Record<HealthPartId, number>>;

/** All parts alike: the weights until somebody sets others. */
export const equalHealthWeights: HealthWeights = { aware: 1, consider: 1, nps: 1, experience: 1, stars: 1 };

/** Why a part is not in the index: nobody was asked, a small group stands behind it, or too few to rely on. */
export type HealthGap = "no-data" | "withheld" | "too-few";

/** One part of our index: its own figure, and what it gives to the whole. */
export type HealthPart = {
  readonly part: HealthPartId;
  /** Its share 0–1 of all weight. */
  readonly weight: number;
  readonly figure: Figure;
  /** Brought to 0–100; null where it is left out. */
  readonly score: number | null;
  /** The points of the index that come from it; null where it, or the index, is left out. */
  readonly points: number | null;
  readonly gap: HealthGap | null;
  /** What it adds to the change of the index, in points of the index. */
  readonly change: Difference;
};

/** One hospital in the comparison: its index on the parts known of all, with those parts, and its places under other weights. */
export type HealthRow = {
  readonly brand: BrandName;
  readonly role: Brand["role"];
  readonly index: Figure;
  readonly parts: Readonly<Record<HealthPartId, Figure>>;
  /** Its place by the weights in force; null where it is not ranked, and until settled. */
  readonly rank: number | null;
  /** Its best and worst place under 999 seeded draws of all possible weights. */
  readonly best: number | null;
  readonly worst: number | null;
};

/** The brand health index with all that it may never be shown without. */
export type BrandHealth = {
  readonly index: Figure;
  readonly weights: HealthWeights;
  /** The share of all weight that is available: below .8 the index is withheld, below 1 it is renormalised. */
  readonly available: number;
  readonly parts: readonly HealthPart[];
  readonly lowest: HealthPartId | null;
  readonly change: Difference;
  /** Hospitals by the index of the parts they share, the highest first; those that lack some come last, without index. */
  readonly rows: readonly HealthRow[];
  readonly rankedOn: readonly HealthPartId[];
};

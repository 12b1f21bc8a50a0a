import type { Brand, BrandName } from "./brand.ts";
import type { DriverId } from "./driver.ts";
import type { Figure, RankBand } from "./figure.ts";

/** What public reviews say of one hospital. */
export type BrandReviews = {
  readonly brand: BrandName;
  readonly role: Brand["role"];
  readonly mean: Figure;
  /** The mean pulled towards the market where reviews are few; the only one that may rank. */
  readonly shrunk: Figure;
  /** Its place among the hospitals by the evened-out mean; null with one hospital, or without spread. */
  readonly rank: RankBand | null;
  readonly voice: Figure;
  readonly replied: Figure;
  readonly replyDays: Figure;
  /** On sites that ask yes or no instead of stars. */
  readonly recommended: Figure;
};

/** How a driver goes with the stars of our reviews. */
export type StarEffect = { readonly driver: DriverId; readonly effect: Figure; readonly contribution: Figure };

/** What every mean was pulled towards: `strength` reviews at `mean` stars; declared where hospitals are too few to tell. */
export type StarPrior = { readonly mean: number; readonly strength: number | null; readonly isDeclared: boolean };

/** Public reviews of all hospitals compared, the best evened-out mean first. */
export type ReviewsCompared = {
  readonly rows: readonly BrandReviews[];
  readonly prior: StarPrior | null;
  readonly effects: readonly StarEffect[];
};

import type { Figure } from "../../domain/figure.ts";
import type { Voice } from "../../domain/voice.ts";
import type { Explained } from "../metric.ts";
import { countedShare } from "../shareMetric.ts";

/** Stars: the share of the reviews about us that give one number of stars, counted together with the other four. */
export const starShare: Explained = {
  id: "star-share",
  label: "Reviews by stars",
  question: "How are the stars spread?",
  meaning: "Of the public reviews about us that carry stars, the share that give this many.",
  formula: "reviews with this many stars ÷ reviews with stars; 4.5 stars count as 4",
  interval: "Wilson score interval, 95%; the reviews are all there are, so it describes chance in who writes",
  base: "public reviews about us that carry stars",
  exclusions: ["reviews without stars", "the same author, text and day twice", "yes/no sites, which have no stars"],
  version: 1,
};

/** The figure of one number of stars: `count` of the `n` reviews that carry any. */
export const starFigure = (stars: number, count: number, n: number): Figure =>
  countedShare(starShare.id, { count, n }, { stars: String(stars) }, true);

/** Each number of stars with the figure that accounts for its piece of the whole. */
export function withStarFigures(
  stars: Voice["stars"],
): readonly (Voice["stars"][number] & { readonly figure: Figure })[] {
  const all = stars.reduce((sum, { count }) => sum + count, 0);
  return stars.map((piece) => ({ ...piece, figure: starFigure(piece.stars, piece.count, all) }));
}

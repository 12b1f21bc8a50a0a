import type { BrandHealth, HealthPart, HealthRow } from "../domain/brandHealth.ts";
import type { ReasonRow, Reasons } from "../domain/reasons.ts";
import type { BrandReviews, ReviewsCompared } from "../domain/reviews.ts";
import { displayedDifference, displayedFigure, roundedOrNull } from "./digits.ts";

/** What may leave of the reviews compared: public data, in the digits displayed. What goes with the stars of a driver stays behind. */
export const displayedReviews = ({ rows, prior }: ReviewsCompared): ReviewsCompared => ({
  rows: rows.map((row): BrandReviews => ({
    brand: row.brand,
    role: row.role,
    rank: row.rank,
    mean: displayedFigure(row.mean),
    shrunk: displayedFigure(row.shrunk),
    voice: displayedFigure(row.voice),
    replied: displayedFigure(row.replied),
    replyDays: displayedFigure(row.replyDays),
    recommended: displayedFigure(row.recommended),
  })),
  prior:
    prior === null
      ? null
      : {
          mean: Number(prior.mean.toFixed(2)),
          strength: prior.strength === null ? null : Math.round(prior.strength),
          isDeclared: prior.isDeclared,
        },
  effects: [],
});

/** What may leave of the reasons that the CRM holds. */
export const displayedReasons = ({ rows, chose, lost }: Reasons): Reasons => ({
  rows: rows.map((row): ReasonRow => ({
    driver: row.driver,
    label: row.label,
    chose: displayedFigure(row.chose),
    lost: displayedFigure(row.lost),
    ...(row.everyone && { everyone: row.everyone }),
  })),
  chose,
  lost,
});

/** What may leave of the index: figures and points with the digits displayed. */
export const displayedHealth = (health: BrandHealth): BrandHealth => ({
  index: displayedFigure(health.index),
  weights: health.weights,
  available: roundedOrNull(health.available, "share") ?? 0,
  parts: health.parts.map(({ part, weight, figure, score, points, gap, change }): HealthPart => ({
    part,
    weight: roundedOrNull(weight, "share") ?? 0,
    figure: displayedFigure(figure),
    score: roundedOrNull(score, "score"),
    points: roundedOrNull(points, "score", 1),
    gap,
    change: displayedDifference(change, "score"),
  })),
  lowest: health.lowest,
  change: displayedDifference(health.change, "score"),
  rows: health.rows.map(({ brand, role, index, parts, rank, best, worst }): HealthRow => ({
    brand,
    role,
    index: displayedFigure(index),
    parts: {
      aware: displayedFigure(parts.aware),
      consider: displayedFigure(parts.consider),
      nps: displayedFigure(parts.nps),
      experience: displayedFigure(parts.experience),
      stars: displayedFigure(parts.stars),
    },
    rank,
    best,
    worst,
  })),
  rankedOn: health.rankedOn,
});

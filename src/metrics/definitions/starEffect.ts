import type { Figure, FigureKeys } from "../../domain/figure.ts";
import { smallestTestedBase } from "../../stats/gates.ts";
import { shownStatus } from "../../stats/status.ts";
import { starEffect as effectOf, type StarEffect } from "../../stats/voice.ts";
import { noFigure } from "../figureOf.ts";
import { defineMetric, type Metric, type SumsOf } from "../metric.ts";

type Own = "with" | "sumWith" | "squaresWith";
type All = "starred" | "sum" | "squares";

const counted = {
  view: "own_mention",
  only: null,
  keys: ["driver"],
  sums: {
    with: "count(stars)",
    sumWith: "coalesce(sum(stars), 0)",
    squaresWith: "coalesce(sum(stars * stars), 0)",
  },
  byGroup: true,
} as const;

const over = {
  view: "public_text",
  only: "role = 'own' AND words >= 3",
  keys: [],
  sums: { starred: "count(stars)", sum: "coalesce(sum(stars), 0)", squares: "coalesce(sum(stars * stars), 0)" },
  byGroup: true,
} as const;

const shared = {
  base: "reviews about us with stars and at least three words",
  exclusions: [
    "reviews without stars",
    "texts under three words",
    `fewer than ${String(smallestTestedBase)} reviews on either side`,
  ],
  version: 1,
  unit: "stars",
  counted,
  over,
} as const;

/** Star effect of a driver: the mean star of our reviews that mention it minus that of our other reviews. */
export const starEffect: Metric<Own, All> = defineMetric<Own, All>({
  ...shared,
  id: "star-effect",
  label: "Stars where it is mentioned, against the rest",
  question: "Do reviews that mention this carry more stars, or fewer?",
  meaning:
    "The mean star of our reviews that mention this driver minus the mean star of those that do not. Reviews that mention it may differ in other ways too.",
  formula: "mean star with a mention − mean star without",
  interval: "Welch's t interval, 95 %, not corrected over drivers",
  figure: (sums, keys) => starFigure("star-effect", sums, keys, () => 1),
});

/** Contribution of a driver to the stars: its star effect × the share of reviews that mention it. */
export const starContribution: Metric<Own, All> = defineMetric<Own, All>({
  ...shared,
  id: "star-contribution",
  label: "Stars where it is mentioned, weighed by how often",
  question: "How much of our mean star goes with this being mentioned?",
  meaning:
    "The star effect of this driver multiplied by the share of our reviews that mention it: how far our mean star lies from that of the reviews that do not mention it.",
  formula: "(mean star with a mention − mean star without) × share of reviews with a mention",
  interval: "Welch's t interval of the star effect × the share, 95 %, not corrected over drivers",
  figure: (sums, keys) => starFigure("star-contribution", sums, keys, (share) => share),
});

function starFigure(
  metric: string,
  sums: SumsOf<Own | All>,
  keys: FigureKeys,
  scaleOf: (share: number) => number,
): Figure {
  if (sums.starred === 0) return noFigure(metric, keys, "stars");
  const effect = effectFrom(sums);
  const { value, lower, upper } = effect.difference;
  const scaled = (end: number | null) =>
    end === null || !effect.isShown ? null : end * scaleOf(sums.with / sums.starred);
  const n = sums.with;
  const shown = { value: scaled(value), lower: scaled(lower), upper: scaled(upper), n, nEffective: n };
  const status = shownStatus({ n: sums.starred, nEffective: Math.min(n, sums.starred - n), isPublic: true });
  return { metric, keys, unit: "stars", ...shown, status };
}

/** The sums as the statistics take them: reviews that mention the driver, and the others. */
function effectFrom({ with: n, sumWith, squaresWith, starred, sum, squares }: SumsOf<Own | All>): StarEffect {
  return effectOf(
    { n, sum: sumWith, squares: squaresWith },
    { n: starred - n, sum: sum - sumWith, squares: squares - squaresWith },
  );
}

import type { Answer, HeadlineFigure, MovesModel } from "../domain/answer.ts";
import type { Weighting } from "../domain/weighting.ts";
import { automaticOrder, orderDrivers } from "../charts/matrixOrder.ts";
import { displayedHealth, displayedReasons, displayedReviews } from "./displayedBelow.ts";
import { displayedDifference, displayedFigure, roundedOrNull } from "./digits.ts";
import { displayedDriver, displayedWhatIf } from "./displayedDriver.ts";
import { displayedArrivals, displayedFunnelRow, displayedMarket, displayedTrend } from "./displayedPanels.ts";

/**
 * What may leave of an answer: the drawings' figures with the digits displayed, drivers in the page's order. What the page shows
 * only when asked (each hospital's scores, phrases, a driver's quarters, contrasts of arrivals, what goes with stars, beliefs)
 * stays behind. Every field is named: one that is added to an answer does not compile until it is decided here.
 */
export function displayedAnswer(answer: Answer): Answer {
  const { coverage, bases, agreement, cuts, voice, reviews, reasons, relationship } = answer;
  return {
    formulaVersion: answer.formulaVersion,
    request: answer.request,
    period: answer.period,
    against: answer.against,
    brands: answer.brands.map(({ name, role, initial }) => ({ name, role, initial })),
    coverage: {
      months: coverage.months,
      lastComplete: coverage.lastComplete,
      lastCompleteOf: coverage.lastCompleteOf,
      values: {},
      rows: coverage.rows,
    },
    sources: answer.sources,
    weighting: weighting(answer.weighting),
    headline: answer.headline.map(headline),
    drivers: orderDrivers(answer.drivers, automaticOrder(answer.drivers)).map(displayedDriver),
    bases: { says: base(bases.says), moves: base(bases.moves), writes: base(bases.writes), does: base(bases.does) },
    moves: moves(answer.moves),
    statedBy: answer.statedBy,
    logistic: null,
    agreement: {
      w: roundedOrNull(agreement.w, "correlation"),
      p: null,
      word: agreement.word,
      kinds: agreement.kinds,
      spearman: roundedOrNull(agreement.spearman, "correlation"),
      pairs: agreement.pairs.map(({ kinds, rho }) => ({ kinds, rho: roundedOrNull(rho, "correlation") })),
      constant: agreement.constant,
      hidden: agreement.hidden,
      claimed: agreement.claimed,
    },
    beliefs: null,
    health: answer.health === null ? null : displayedHealth(answer.health),
    whatIf: answer.whatIf.map(displayedWhatIf),
    cuts:
      cuts === null
        ? null
        : {
            importance: roundedOrNull(cuts.importance, "share") ?? 0,
            performance: roundedOrNull(cuts.performance, "score") ?? 0,
          },
    funnel: answer.funnel.map(displayedFunnelRow),
    trends: answer.trends.map(displayedTrend),
    voice: {
      texts: voice.texts,
      machineRead: voice.machineRead,
      reviews: voice.reviews,
      stars: voice.stars.map(({ stars, share, count }) => ({
        stars,
        share: roundedOrNull(share, "share") ?? 0,
        count,
      })),
      sites: voice.sites.map(({ site, figure }) => ({ site, figure: displayedFigure(figure) })),
      topics: voice.topics.map(({ driver, now, before, change }) => ({
        driver,
        now: displayedFigure(now),
        before: before && displayedFigure(before),
        change: displayedDifference(change, now.unit),
      })),
    },
    reviews: displayedReviews(reviews),
    reasons: displayedReasons(reasons),
    arrivals: displayedArrivals(answer.arrivals),
    relationship:
      relationship === null
        ? null
        : {
            now: displayedFigure(relationship.now),
            change: displayedDifference(relationship.change, relationship.now.unit),
          },
    market: answer.market === null ? null : displayedMarket(answer.market),
    settled: answer.settled,
  };
}

/** That answers are weighted, not to what nor how: waves and margins are told where the survey is weighted. */
const weighting = ({ given }: Weighting): Weighting => ({ state: "delivered", given });

const base = ({ n, nEffective }: { readonly n: number; readonly nEffective: number }) => ({
  n,
  nEffective: Math.round(nEffective),
});

const moves = (given: MovesModel): MovesModel => ({
  outcome: given.outcome,
  available: given.available,
  state: given.state,
  groups: given.groups.map(({ group, figure }) => ({ group, figure: displayedFigure(figure) })),
  needed: given.needed,
  n: given.n,
  nEffective: Math.round(given.nEffective),
  rSquared: roundedOrNull(given.rSquared, "correlation"),
  rSquaredLower: roundedOrNull(given.rSquaredLower, "correlation"),
  rSquaredUpper: roundedOrNull(given.rSquaredUpper, "correlation"),
  missing: given.missing,
  completeCases: given.completeCases,
  directional: given.directional,
  dropped: given.dropped,
});

const headline = ({ metric, now, before, change, quarters, parts }: HeadlineFigure): HeadlineFigure => ({
  metric,
  now: displayedFigure(now),
  before: before === null ? null : displayedFigure(before),
  change: displayedDifference(change, now.unit),
  quarters: quarters.map(({ period, figure }) => ({ period, figure: displayedFigure(figure) })),
  parts: parts === null ? null : displayedParts(parts),
});

/** Whole percent that add to 100: the passives take what rounding leaves, as on the page. */
function displayedParts({ promoters, detractors }: NonNullable<HeadlineFigure["parts"]>) {
  const [up, down] = [Math.round(promoters * 100), Math.round(detractors * 100)];
  return { promoters: up / 100, passives: (100 - up - down) / 100, detractors: down / 100 };
}

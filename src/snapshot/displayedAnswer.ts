import type { Answer, DriverEvidence, EvidenceCell, HeadlineFigure, Trend, FunnelRow } from "../domain/answer.ts";
import type { Arrivals } from "../domain/arrival.ts";
import type { Market } from "../domain/market.ts";
import type { WhatIf } from "../domain/whatIf.ts";
import { automaticOrder, orderDrivers } from "../charts/matrixOrder.ts";
import { displayedDifference, displayedFigure, roundedOrNull } from "./digits.ts";

/**
 * What may leave of an answer: the drawings' figures with the digits displayed, drivers in the page's order. What the page shows
 * only when asked (each hospital's scores, phrases, a driver's quarters, contrasts of arrivals, the index) stays behind.
 */
export function displayedAnswer(answer: Answer): Answer {
  return {
    ...answer,
    health: null, // nobody can ask for the index there
    coverage: { ...answer.coverage, values: {} },
    headline: answer.headline.map(headline),
    drivers: orderDrivers(answer.drivers, automaticOrder(answer.drivers)).map(driver),
    bases: {
      says: base(answer.bases.says),
      moves: base(answer.bases.moves),
      writes: base(answer.bases.writes),
      does: base(answer.bases.does),
    },
    moves: {
      ...answer.moves,
      nEffective: Math.round(answer.moves.nEffective),
      rSquared: roundedOrNull(answer.moves.rSquared, "correlation"),
      rSquaredLower: roundedOrNull(answer.moves.rSquaredLower, "correlation"),
      rSquaredUpper: roundedOrNull(answer.moves.rSquaredUpper, "correlation"),
    },
    agreement: { ...answer.agreement, w: roundedOrNull(answer.agreement.w, "correlation"), p: null },
    whatIf: answer.whatIf.map(whatIf),
    cuts:
      answer.cuts === null
        ? null
        : {
            importance: roundedOrNull(answer.cuts.importance, "share") ?? 0,
            performance: roundedOrNull(answer.cuts.performance, "score") ?? 0,
          },
    funnel: answer.funnel.map(funnelRow),
    trends: answer.trends.map(trend),
    voice: {
      ...answer.voice,
      sites: answer.voice.sites.map(({ site, figure }) => ({ site, figure: displayedFigure(figure) })),
      stars: answer.voice.stars.map(({ stars, share, count }) => ({
        stars,
        share: roundedOrNull(share, "share") ?? 0,
        count,
      })),
    },
    arrivals: arrivals(answer.arrivals),
    relationship:
      answer.relationship === null
        ? null
        : {
            now: displayedFigure(answer.relationship.now),
            change: displayedDifference(answer.relationship.change, answer.relationship.now.unit),
          },
    market: answer.market === null ? null : market(answer.market),
  };
}

const base = ({ n, nEffective }: { readonly n: number; readonly nEffective: number }) => ({
  n,
  nEffective: Math.round(nEffective),
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

const cell = ({ figure, rank }: EvidenceCell): EvidenceCell => ({ figure: displayedFigure(figure), rank });

const driver = (evidence: DriverEvidence): DriverEvidence => ({
  ...evidence,
  says: cell(evidence.says),
  moves: cell(evidence.moves),
  writes: cell(evidence.writes),
  does: cell(evidence.does),
  tone: displayedFigure(evidence.tone),
  toneBefore: evidence.toneBefore === null ? null : displayedFigure(evidence.toneBefore),
  toneChange: displayedDifference(evidence.toneChange, "net"),
  toneAgainstAverage: displayedDifference(evidence.toneAgainstAverage, "net"),
  correlation: roundedOrNull(evidence.correlation, "correlation"),
  johnsonShare: evidence.johnsonShare === null ? null : Math.round(evidence.johnsonShare),
  performance: displayedFigure(evidence.performance),
  performanceByBrand: [],
  performanceByQuarter: [],
  gap:
    evidence.gap === null
      ? null
      : {
          rival: evidence.gap.rival,
          rivalFigure: displayedFigure(evidence.gap.rivalFigure),
          difference: displayedDifference(evidence.gap.difference, evidence.gap.rivalFigure.unit),
        },
  met: evidence.met === null ? null : displayedFigure(evidence.met),
  deviation: evidence.deviation === null ? null : displayedDifference(evidence.deviation, "score"),
  associations: [],
  phrases: [],
});

const whatIf = (found: WhatIf): WhatIf =>
  found.state === "refused"
    ? found
    : { ...found, held: displayedFigure(found.held, 1), along: displayedFigure(found.along, 1) };

const funnelRow = (row: FunnelRow): FunnelRow => ({
  ...row,
  stages: {
    aware: displayedFigure(row.stages.aware),
    consider: displayedFigure(row.stages.consider),
    prefer: displayedFigure(row.stages.prefer),
    use: displayedFigure(row.stages.use),
  },
  conversions: {
    "aware-consider": displayedFigure(row.conversions["aware-consider"]),
    "consider-prefer": displayedFigure(row.conversions["consider-prefer"]),
  },
  useWithoutPreference: displayedFigure(row.useWithoutPreference),
  againstOwn: Object.fromEntries(
    Object.entries(row.againstOwn).map(([stage, difference]) => [stage, displayedDifference(difference, "share")]),
  ),
});

const trend = (given: Trend): Trend => ({
  ...given,
  points: given.points.map((point) => {
    const { unit } = point.figure;
    return {
      ...point,
      figure: displayedFigure(point.figure),
      smoothed: roundedOrNull(point.smoothed, unit),
      noiseLower: roundedOrNull(point.noiseLower, unit),
      noiseUpper: roundedOrNull(point.noiseUpper, unit),
    };
  }),
  baseline:
    given.baseline === null
      ? null
      : {
          ...given.baseline,
          value: roundedOrNull(given.baseline.value, given.points[0]?.figure.unit ?? "share") ?? 0,
        },
});

const arrivals = (given: Arrivals): Arrivals => ({
  ...given,
  rows: given.rows.map((row) => ({
    ...row,
    share: displayedFigure(row.share),
    conversion: displayedFigure(row.conversion),
    lift: displayedDifference(row.lift, "share"),
    contrast: null,
  })),
  conversion: displayedFigure(given.conversion),
  trend:
    given.trend === null
      ? null
      : {
          cohorts: given.trend.cohorts.map(({ period, figure }) => ({ period, figure: displayedFigure(figure) })),
          slope: displayedDifference(given.trend.slope, "share"),
        },
});

const market = (given: Market): Market => ({
  ...given,
  rSquared: roundedOrNull(given.rSquared, "correlation"),
  measures: given.measures.map((measure) => ({
    ...measure,
    share: displayedFigure(measure.share),
    correlation: roundedOrNull(measure.correlation, "correlation"),
    mean: roundedOrNull(measure.mean, "stars"),
  })),
  own:
    given.own === null
      ? null
      : {
          ...given.own,
          measures: given.own.measures.map((row) => ({
            ...row,
            value: roundedOrNull(row.value, "stars"),
            state: roundedOrNull(row.state, "stars"),
            type: roundedOrNull(row.type, "stars"),
            ownership: roundedOrNull(row.ownership, "stars"),
            percentile: roundedOrNull(row.percentile, "count"),
          })),
        },
  states: given.states.map((state) => ({ ...state, mean: roundedOrNull(state.mean, "stars") })),
});

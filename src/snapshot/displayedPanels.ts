import type { FunnelRow, Trend } from "../domain/answer.ts";
import type { Arrivals } from "../domain/arrival.ts";
import type { Market } from "../domain/market.ts";
import { displayedDifference, displayedFigure, roundedOrNull } from "./digits.ts";

/** What may leave of a hospital's funnel. */
export const displayedFunnelRow = (row: FunnelRow): FunnelRow => ({
  brand: row.brand,
  role: row.role,
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

/** What may leave of a figure through time. */
export const displayedTrend = ({ metric, bucket, points, baseline, shift }: Trend): Trend => ({
  metric,
  bucket,
  points: points.map(({ period, figure, smoothed, complete, noiseLower, noiseUpper, flagged }) => ({
    period,
    figure: displayedFigure(figure),
    smoothed: roundedOrNull(smoothed, figure.unit),
    complete,
    noiseLower: roundedOrNull(noiseLower, figure.unit),
    noiseUpper: roundedOrNull(noiseUpper, figure.unit),
    flagged,
  })),
  baseline:
    baseline === null
      ? null
      : {
          value: roundedOrNull(baseline.value, points[0]?.figure.unit ?? "share") ?? 0,
          period: baseline.period,
        },
  shift:
    shift === null ? null : { startsAt: shift.startsAt, signalledAt: shift.signalledAt, direction: shift.direction },
});

/** What may leave of how patients arrive; contrasts stay behind. */
export const displayedArrivals = (given: Arrivals): Arrivals => ({
  rows: given.rows.map(({ source, share, conversion, lift }) => ({
    source,
    share: displayedFigure(share),
    conversion: displayedFigure(conversion),
    lift: displayedDifference(lift, "share"),
    contrast: null,
  })),
  selections: given.selections,
  unknownSource: given.unknownSource,
  conversion: displayedFigure(given.conversion),
  trend:
    given.trend === null
      ? null
      : {
          cohorts: given.trend.cohorts.map(({ period, figure }) => ({ period, figure: displayedFigure(figure) })),
          slope: displayedDifference(given.trend.slope, "share"),
        },
  immature: given.immature,
  maturityDays: given.maturityDays,
  lastMatureMonth: given.lastMatureMonth,
});

/** What may leave of the public hospitals: public data, in the digits displayed. */
export const displayedMarket = (given: Market): Market => ({
  outcome: given.outcome,
  outcomeLabel: given.outcomeLabel,
  hospitals: given.hospitals,
  complete: given.complete,
  rSquared: roundedOrNull(given.rSquared, "correlation"),
  measures: given.measures.map(({ measure, label, share, rank, correlation, mean }) => ({
    measure,
    label,
    share: displayedFigure(share),
    rank,
    correlation: roundedOrNull(correlation, "correlation"),
    mean: roundedOrNull(mean, "stars"),
  })),
  thin: given.thin,
  own:
    given.own === null
      ? null
      : {
          name: given.own.name,
          facilityId: given.own.facilityId,
          surveys: given.own.surveys,
          measures: given.own.measures.map(({ measure, value, state, type, ownership, percentile, hospitals }) => ({
            measure,
            value: roundedOrNull(value, "stars"),
            state: roundedOrNull(state, "stars"),
            type: roundedOrNull(type, "stars"),
            ownership: roundedOrNull(ownership, "stars"),
            percentile: roundedOrNull(percentile, "count"),
            hospitals,
          })),
        },
  states: given.states.map(({ state, hospitals, mean }) => ({
    state,
    hospitals,
    mean: roundedOrNull(mean, "stars"),
  })),
  named: given.named,
});

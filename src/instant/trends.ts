import type { Trend } from "../domain/answer.ts";
import { quarterOf, type Period } from "../domain/period.ts";
import { meanShift, shareShift, type ChangeFlag } from "../stats/changeFlag.ts";
import { fewestPeriods, smallestTestedBase } from "../stats/gates.ts";
import { z975 } from "../stats/normal.ts";
import { pooledSmoothing } from "../stats/smoothing.ts";
import { isTestedBase } from "../stats/status.ts";
import type { Scene } from "./scene.ts";
import type { Point, Series } from "./series.ts";

type Bucket = { readonly period: Period; readonly complete: boolean; readonly point: Point };

/** Each headline figure through time, by month from eight complete months on, else by quarter and without a band. */
export function trendsOf(scene: Scene, series: readonly Series[]): readonly Trend[] {
  return series.map((one) => trendOf(scene, one));
}

function trendOf({ data }: Scene, series: Series): Trend {
  const { months, lastCompleteOf } = data.coverage;
  const lastComplete = lastCompleteOf[series.source];
  const monthly = trimmed(bucketsOf(series, months, lastComplete, (month) => ({ from: month, to: month })));
  const byMonth = monthly.filter(({ complete }) => complete).length >= fewestPeriods;
  const buckets = byMonth ? monthly : trimmed(bucketsOf(series, months, lastComplete, quarterOf));
  const complete = buckets.filter((bucket) => bucket.complete);
  const flag = byMonth ? flagOf(series, complete) : null;
  const smoothed = pooledSmoothing(
    complete.map(({ point }) => ({ value: point.figure.value, base: point.figure.value === null ? null : point.base })),
  );
  return {
    metric: series.metric,
    bucket: byMonth ? "month" : "quarter",
    points: buckets.map(({ period, point, complete: isComplete }) => {
      const place = complete.findIndex((bucket) => bucket.period.from === period.from);
      const noise = flag === null || !isComplete ? null : noiseOf(series, flag, point);
      return {
        period,
        figure: point.figure,
        smoothed: isComplete ? (smoothed[place]?.value ?? null) : null,
        complete: isComplete,
        noiseLower: noise === null || flag === null ? null : bounded(series, flag.baseline - noise),
        noiseUpper: noise === null || flag === null ? null : bounded(series, flag.baseline + noise),
        flagged: isComplete && flag !== null && exceeds(flag, place),
      };
    }),
    baseline: flag === null ? null : { value: flag.baseline, period: spanOf(complete.slice(0, fewestPeriods)) },
    shift: flag === null ? null : shiftOf(flag, complete),
  };
}

function bucketsOf(
  series: Series,
  months: Period | null,
  lastComplete: number | null,
  bucketOf: (month: number) => Period,
): readonly Bucket[] {
  const buckets: Bucket[] = [];
  if (months === null) return buckets;
  for (let month = months.from; month <= months.to; month = bucketOf(month).to + 1) {
    const period = bucketOf(month);
    buckets.push({ period, complete: lastComplete !== null && period.to <= lastComplete, point: series.at(period) });
  }
  return buckets;
}

/** Without the empty buckets before the first and after the last that hold anything. */
function trimmed(buckets: readonly Bucket[]): readonly Bucket[] {
  const holds = ({ point }: Bucket) => point.figure.status !== "no-data";
  const first = buckets.findIndex(holds);
  return first < 0 ? [] : buckets.slice(first, buckets.findLastIndex(holds) + 1);
}

function flagOf({ kind }: Series, complete: readonly Bucket[]): ChangeFlag | null {
  const periods = complete.map(({ point }) => ({
    value: point.figure.value,
    // Counts have no base; alike weights keep the baseline the plain mean of its periods.
    nEffective:
      kind === "count" && isTestedBase(point.figure.nEffective) ? smallestTestedBase : point.figure.nEffective,
    standardError: point.standardError,
  }));
  return kind === "share" ? shareShift(periods) : meanShift(periods);
}

function noiseOf({ kind }: Series, { baseline }: ChangeFlag, { figure, standardError }: Point): number | null {
  if (figure.value === null) return null;
  if (kind !== "share") return standardError === null ? null : z975 * standardError;
  return figure.nEffective > 0 ? z975 * Math.sqrt((baseline * (1 - baseline)) / figure.nEffective) : null;
}

function bounded({ kind }: Series, value: number): number {
  if (kind === "net") return Math.min(100, Math.max(-100, value));
  return kind === "share" ? Math.min(1, Math.max(0, value)) : Math.max(0, value);
}

const exceeds = ({ ewma }: ChangeFlag, place: number): boolean =>
  Math.abs(ewma.values[place] ?? 0) > (ewma.limits[place] ?? Number.POSITIVE_INFINITY);

function shiftOf({ ewma, shift }: ChangeFlag, complete: readonly Bucket[]): Trend["shift"] {
  if (ewma.firstSignal === null || shift === null) return null;
  const [start, signal] = [complete[shift], complete[ewma.firstSignal]];
  if (start === undefined || signal === undefined) return null;
  const direction = (ewma.values[ewma.firstSignal] ?? 0) > 0 ? "up" : "down";
  return { startsAt: start.period, signalledAt: signal.period, direction };
}

const spanOf = (buckets: readonly Bucket[]): Period => ({
  from: buckets[0]?.period.from ?? 0,
  to: buckets.at(-1)?.period.to ?? 0,
});

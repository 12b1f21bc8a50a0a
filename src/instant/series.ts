import { headlineMetrics, type HeadlineFigure, type HeadlineMetric } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { conversion } from "../metrics/definitions/conversion.ts";
import { newPatients } from "../metrics/definitions/newPatients.ts";
import { nps } from "../metrics/definitions/nps.ts";
import { preference } from "../metrics/definitions/preference.ts";
import { reviews } from "../metrics/definitions/reviews.ts";
import { selections } from "../metrics/definitions/selections.ts";
import type { ShareSum } from "../metrics/itemSums.ts";
import type { Metric, RawDifference } from "../metrics/metric.ts";
import { npsOf, npsParts } from "../metrics/npsMetric.ts";
import { countDifference, netDifference, shareDifference } from "../metrics/rawDifferences.ts";
import type { EvidenceSource } from "../metrics/view.ts";
import { netPromoterScore } from "../stats/nps.ts";
import { countSums } from "../stats/wilson.ts";
import type { When } from "./fold.ts";
import { cubeOf } from "./reader.ts";
import type { Scene } from "./scene.ts";

/** A headline figure in one period, with what smoothing and charts of change need beside it. */
export type Point = {
  readonly figure: Figure;
  readonly standardError: number | null;
  /** What pooled smoothing weighs the value by. */
  readonly base: number;
};

/** One headline figure in any period, and the difference between two. */
export type Series = {
  readonly metric: HeadlineMetric;
  readonly source: EvidenceSource;
  readonly kind: "share" | "net" | "count";
  readonly at: (when: When) => Point;
  /** Null where the two periods cannot be compared. */
  readonly difference: (now: When, before: When) => RawDifference | null;
  readonly parts: (when: When) => HeadlineFigure["parts"];
};

/** The five headline figures of a scene, in reading order. */
export function headlineSeries(scene: Scene): readonly Series[] {
  return headlineMetrics.map((metric) => makers[metric](scene));
}

const makers: Readonly<Record<HeadlineMetric, (scene: Scene) => Series>> = {
  preference: (scene) => shareSeries(scene, preference, "preference"),
  conversion: (scene) => shareSeries(scene, conversion, "conversion"),
  nps: npsSeries,
  reviews: reviewSeries,
  "new-patients": countSeries,
};

const noParts = () => null;

function shareSeries({ reader }: Scene, metric: Metric<ShareSum>, id: HeadlineMetric): Series {
  const sums = (when: When) => reader.sums(metric.counted, when);
  return {
    metric: id,
    source: "survey",
    kind: "share",
    at: (when) => ({ figure: reader.figure(metric, when), standardError: null, base: sums(when).w }),
    difference: (now, before) => shareDifference(sums(now), sums(before)),
    parts: noParts,
  };
}

function reviewSeries({ reader }: Scene): Series {
  const sums = (when: When) => {
    const { high, n } = reader.sums(reviews.counted, when);
    return countSums(high, n);
  };
  return {
    metric: "reviews",
    source: "review",
    kind: "share",
    at: (when) => ({ figure: reader.figure(reviews, when), standardError: null, base: sums(when).n }),
    difference: (now, before) => shareDifference(sums(now), sums(before)),
    parts: noParts,
  };
}

function npsSeries({ reader }: Scene): Series {
  const sums = (when: When) => npsOf(reader.sums(nps.counted, when));
  return {
    metric: "nps",
    source: "survey",
    kind: "net",
    at: (when) => ({
      figure: reader.figure(nps, when),
      standardError: netPromoterScore(sums(when)).standardError,
      base: sums(when).w,
    }),
    difference: (now, before) => netDifference(sums(now), sums(before)),
    parts: (when) => npsParts(reader.sums(nps.counted, when)),
  };
}

/**
 * New patients, or all selections where the data never tell new from returning. Counts are compared only over months that
 * the selections cover and that are over: a count of half a period is no fall.
 */
function countSeries({ data, reader, period, against }: Scene): Series {
  const { firstMonth, months } = cubeOf(data, selections.counted);
  const last = Math.min(firstMonth + months - 1, data.coverage.lastCompleteOf.crm ?? Number.NEGATIVE_INFINITY);
  const isCovered = (when: When) => typeof when !== "string" && when.from >= firstMonth && when.to <= last;
  const tells = cubeOf(data, selections.counted).attributes.some(
    ({ attribute, values }) => attribute === "patient_type" && values.some((value) => value !== null),
  );
  const figure = (when: When) => (tells ? reader.figure(newPatients, when) : reader.figure(selections, when));
  const count = (when: When) => reader.sums(tells ? newPatients.counted : selections.counted, when).count;
  const length = (asked: typeof period) => (asked === null ? 1 : asked.to - asked.from + 1);
  return {
    metric: "new-patients",
    source: "crm",
    kind: "count",
    at: (when) => ({ figure: figure(when), standardError: Math.sqrt(count(when)), base: 1 }),
    difference: (now, before) =>
      isCovered(now) && isCovered(before)
        ? countDifference(count(now), count(before), length(period), length(against))
        : null,
    parts: noParts,
  };
}

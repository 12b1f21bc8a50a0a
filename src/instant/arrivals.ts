import { arrivalSources, type Arrival, type Arrivals, type ArrivalSource } from "../domain/arrival.ts";
import type { Figure } from "../domain/figure.ts";
import type { Month, Period } from "../domain/period.ts";
import { differences } from "../metrics/changes.ts";
import { arrivalConversion } from "../metrics/definitions/arrivalConversion.ts";
import { arrivalShare } from "../metrics/definitions/arrivalShare.ts";
import { leadCounts } from "../metrics/definitions/leadCounts.ts";
import { isSmallCount, suppressLine } from "../stats/lineSuppression.ts";
import { contrastOf, type SourceContrast } from "./arrivalContrast.ts";
import type { When } from "./fold.ts";
import { leadStrata } from "./leadStrata.ts";
import { cohortTrend, type CohortTrend } from "./matureCohorts.ts";
import { cubeOf } from "./reader.ts";
import type { Scene } from "./scene.ts";

/** How patients arrive, by source, most selections first; conversion is of the newest leads old enough to be read. */
export function arrivalsOf(scene: Scene): Arrivals {
  const { reader, data } = scene;
  const now = scene.now("crm");
  const lastMatureMonth = lastMature(scene);
  const mature = matureWindow(now, scene.period, lastMatureMonth);
  const { count: all } = reader.sums(arrivalShare.counted, now);
  const { count: unknown } = reader.sums(arrivalShare.counted, now, { source: "unknown" });
  const { immature } = reader.sums(leadCounts, "all");
  const isTold = ![all, unknown, all - unknown].some(isSmallCount); // the known ones are the base of every share
  return {
    ...contrasted(sourcesOf(scene, now, mature), cohortTrend(scene, mature, lastMatureMonth)),
    selections: isTold ? all : 0,
    unknownSource: isTold ? unknown : 0,
    conversion: reader.figure(arrivalConversion, mature),
    immature: isSmallCount(immature) ? 0 : immature,
    maturityDays: data.workspace.maturityDays,
    lastMatureMonth,
  };
}

type Source = SourceContrast & { readonly source: ArrivalSource; readonly count: number } & Pick<
    Arrival,
    "share" | "conversion"
  > & { readonly rest: Figure };

function sourcesOf(scene: Scene, now: When, mature: When): readonly Source[] {
  const { reader } = scene;
  const all = reader.sums(arrivalConversion.counted, mature);
  const strata = leadStrata(scene, mature);
  return arrivalSources
    .filter((source) => source !== "unknown")
    .map((source) => {
      const own = reader.sums(arrivalConversion.counted, mature, { source });
      const { count } = reader.sums(arrivalShare.counted, now, { source });
      const rest = { decided: all.decided - own.decided, won: all.won - own.won };
      return { source, count, decided: own.decided, rest: arrivalConversion.figure(rest, {}) };
    })
    .filter(({ count, decided }) => count + decided > 0)
    .map(({ source, count, rest }) => ({
      source,
      count,
      share: reader.figure(arrivalShare, now, { source }),
      conversion: reader.figure(arrivalConversion, mature, { source }),
      rest,
      ...contrastOf(source, strata),
    }))
    .sort((a, b) => b.count - a.count || placeOf(a.source) - placeOf(b.source));
}

/** The sources' differences like for like and the trend of all leads: one family, as one panel draws them. */
function contrasted(found: readonly Source[], trend: CohortTrend | null): Pick<Arrivals, "rows" | "trend"> {
  const family = differences([
    ...found.map(({ conversion, rest, raw }) => ({ now: conversion, before: rest, raw })),
    ...(trend === null ? [] : [trend.comparison]),
  ]);
  const slope = family[found.length];
  const { published } = suppressLine(found.map(({ count }) => count));
  return {
    rows: found.flatMap(({ source, share, conversion, contrast }, place) => {
      const lift = family[place];
      if (lift === undefined) return [];
      return {
        source,
        share: published[place] === null ? withheld(share) : share,
        conversion,
        lift,
        contrast: lift.untested === "withheld" ? null : contrast,
      };
    }),
    trend: trend === null || slope === undefined ? null : { cohorts: trend.cohorts, slope },
  };
}

/** A share that would give away a small one, since all sources make up the base. */
const withheld = (share: Figure): Figure => ({ ...share, value: null, lower: null, upper: null, status: "suppressed" });

const placeOf = (source: ArrivalSource): number => arrivalSources.indexOf(source);

/** The newest month whose leads are all old enough: the one before the first month that holds an immature lead. */
function lastMature({ data, reader }: Scene): Month | null {
  const { firstMonth, months } = cubeOf(data, leadCounts);
  if (months === 0) return null;
  for (let month = firstMonth; month < firstMonth + months; month += 1) {
    if (reader.sums(leadCounts, { from: month, to: month }).immature > 0) return month > firstMonth ? month - 1 : null;
  }
  return firstMonth + months - 1;
}

/** A period as long as the current one that ends at the last mature month, or earlier when the current one does. */
function matureWindow(now: When, period: Period | null, lastMatureMonth: Month | null): When {
  if (now === "all" || now === "never" || period === null) return now;
  if (lastMatureMonth === null) return now;
  const to = Math.min(period.to, lastMatureMonth);
  return { from: to - (period.to - period.from), to };
}

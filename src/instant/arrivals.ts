import { arrivalSources, type Arrival, type Arrivals, type ArrivalSource } from "../domain/arrival.ts";
import type { Figure } from "../domain/figure.ts";
import { differences } from "../metrics/changes.ts";
import { arrivalConversion } from "../metrics/definitions/arrivalConversion.ts";
import { arrivalShare } from "../metrics/definitions/arrivalShare.ts";
import { leadCounts } from "../metrics/definitions/leadCounts.ts";
import { isSmallCount } from "../stats/status.ts";
import { contrastOf, type SourceContrast } from "./arrivalContrast.ts";
import type { When } from "./fold.ts";
import { isTotalTold } from "./groups/totals.ts";
import { leadStrata } from "./leadStrata.ts";
import { lastMature, matureWindow } from "./maturity.ts";
import { cohortTrend, type CohortTrend } from "./matureCohorts.ts";
import type { Scene } from "./scene.ts";

/** How patients arrive, by source, most selections first; conversion is of the newest leads old enough to be read. */
export function arrivalsOf(scene: Scene): Arrivals {
  const { reader, data } = scene;
  const now = scene.now("crm");
  const lastMatureMonth = lastMature(scene);
  const mature = matureWindow(scene);
  const { count: all } = reader.sums(arrivalShare.counted, now);
  const { count: unknown } = reader.sums(arrivalShare.counted, now, { source: "unknown" });
  const { immature } = reader.sums(leadCounts, "all");
  const isTold = isTotalTold(scene) && ![unknown, all - unknown].some(isSmallCount); // the known ones are the base of every share
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
  return {
    rows: found.flatMap(({ source, share, conversion, contrast }, place) => {
      const lift = family[place];
      if (lift === undefined) return [];
      return {
        source,
        share,
        conversion,
        lift,
        contrast: lift.untested === "withheld" ? null : contrast,
      };
    }),
    trend: trend === null || slope === undefined ? null : { cohorts: trend.cohorts, slope },
  };
}

const placeOf = (source: ArrivalSource): number => arrivalSources.indexOf(source);

import type { Market, MarketMeasure } from "../domain/market.ts";
import { compositeLabel, market, recommendation } from "../metrics/definitions/market.ts";
import { noFigure } from "../metrics/figureOf.ts";
import { percentileIntervals } from "../stats/bootstrap.ts";
import { coMomentsOfRows, unitSumsOfRows } from "../stats/coMoments.ts";
import { driverImportance } from "../stats/driverImportance.ts";
import { rankBands } from "../stats/ranks.ts";
import { bootstrapShares } from "../stats/shareBootstrap.ts";
import { midpoint } from "../metrics/definitions/moves.ts";
import { compositeRows, measuresOf } from "./compositeRows.ts";
import type { InstantData } from "./fill.ts";
import { meanOf, ownPlace } from "./peers.ts";
import { smallestPlainBase } from "../stats/gates.ts";

/** What public hospital files say; null without recommendation or without measures beside it. Intervals once settled. */
export function marketOf({ hospitals, workspace }: InstantData, settled: boolean): Market | null {
  const rows = compositeRows(hospitals);
  const measures = measuresOf(rows);
  if (rows.length === 0 || measures.length === 0) return null;
  const columns = [recommendation, ...measures].map((id) => rows.map(({ composites }) => composites[id] ?? null));
  const centre = columns.map(() => midpoint);
  const analysis = driverImportance(coMomentsOfRows(columns, centre));
  const shown = analysis.status === "computed" && analysis.gate !== "not-shown" ? analysis : null;
  const units = { size: columns.length, sums: unitSumsOfRows(columns, centre) };
  const replicates = settled && shown !== null && shown.dropped.length === 0 ? bootstrapShares(units) : [];
  const [intervals, bands] = [percentileIntervals(replicates), rankBands(replicates)];
  const states = [...new Set(rows.flatMap(({ state }) => state ?? []))].sort();
  return {
    outcome: recommendation,
    outcomeLabel: compositeLabel(recommendation),
    hospitals: rows.length,
    complete: analysis.status === "computed" ? analysis.n : 0,
    rSquared: shown?.rSquared ?? null,
    measures: measures.map((measure, place): MarketMeasure => {
      const driver = shown?.drivers.find((each) => each.driver === place);
      const share = driver?.share ?? null;
      const [interval, band] = [intervals?.[place], bands?.[place]];
      const keys = { measure };
      return {
        measure,
        label: compositeLabel(measure),
        share:
          shown === null || share === null
            ? noFigure(market.id, keys, "share")
            : {
                metric: market.id,
                keys,
                unit: "share",
                value: share / 100,
                lower: percentage(interval?.lower),
                upper: percentage(interval?.upper),
                n: shown.n,
                nEffective: shown.nEffective,
                status: shown.gate === "directional" ? "small-base" : "ok",
              },
        rank:
          band === undefined || band.lower === null || band.upper === null || share === null
            ? null
            : {
                rank: 1 + (shown?.drivers.filter((other) => (other.share ?? 0) > share).length ?? 0),
                best: Math.floor(band.lower),
                worst: Math.ceil(band.upper),
              },
        correlation: driver?.r ?? null,
        mean: meanOf(rows, measure),
      };
    }),
    thin: rows.filter(({ surveys }) => surveys !== null && surveys < smallestPlainBase).length,
    own: ownPlace(rows, workspace.facilityId, [recommendation, ...measures]),
    states: states.map((state) => {
      const own = rows.filter((row) => row.state === state);
      return { state, hospitals: own.length, mean: meanOf(own, recommendation) };
    }),
    named: rows.filter(({ name }) => name !== null).length,
  };
}

const percentage = (limit: number | null | undefined): number | null =>
  limit === null || limit === undefined ? null : limit / 100;

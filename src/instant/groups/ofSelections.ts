import { arrivalSources } from "../../domain/arrival.ts";
import { arrivalConversion } from "../../metrics/definitions/arrivalConversion.ts";
import { arrivalShare } from "../../metrics/definitions/arrivalShare.ts";
import { does } from "../../metrics/definitions/does.ts";
import { lostReason } from "../../metrics/definitions/lostReason.ts";
import { doesSignal } from "../../metrics/definitions/doesSignal.ts";
import type { Candidate } from "../../privacy/derivable.ts";
import type { When } from "../fold.ts";
import type { Scene } from "../scene.ts";
import { figureId } from "../figureId.ts";
import { cell, given, nested, partsOfWhole, type Group } from "./group.ts";

/** Selections by source, by signal and by reason, and leads by source: parts whose whole stands beside them. */
export function groupsOfSelections(scene: Scene, mature: When): readonly Group[] {
  return [
    sharesBySource(scene),
    conversionsBySource(scene, mature),
    reasons(scene, does),
    reasons(scene, lostReason),
    ...wonAmongSelected(scene, mature),
  ];
}

/** Selections by source within those of a known source; a signal is a run of its sources. */
function sharesBySource({ reader, now, data }: Scene): Group {
  const when = now("crm");
  const signals = data.workspace.drivers.filter(({ role }) => role === "signal");
  const known: readonly string[] = arrivalSources.filter((source) => source !== "unknown");
  const sources = [...new Set([...signals.flatMap((signal) => signal.sources), ...known])];
  const counts = sources.map((source) => reader.sums(arrivalShare.counted, when, { source }).count);
  const ofSources = sources.map((source, place): Candidate & { readonly count: number } => ({
    ids: [figureId(arrivalShare.id, { source }, when)],
    run: cell(place),
    gives: given(reader.figure(arrivalShare, when, { source }), ["people"]),
    count: counts[place] ?? 0,
  }));
  const ofSignals = signals.flatMap(({ id, sources: own }): readonly Candidate[] => {
    const from = Math.min(...own.map((source) => sources.indexOf(source)));
    const gives = given(reader.figure(doesSignal, when, { driver: id }), ["people"]);
    return own.length === 0
      ? []
      : [{ ids: [figureId(doesSignal.id, { driver: id }, when)], run: { from, to: from + own.length }, gives }];
  });
  return {
    cells: { people: counts },
    candidates: [
      { ids: [], run: { from: 0, to: sources.length }, gives: ["people"] },
      ...[...ofSources].sort((a, b) => b.count - a.count),
      ...ofSignals,
    ],
  };
}

/** Decided leads by source, those of unknown source too, within all decided leads. */
function conversionsBySource({ reader }: Scene, mature: When): Group {
  const rows = arrivalSources.map((source) => {
    const { decided, won } = reader.sums(arrivalConversion.counted, mature, { source });
    return { source, decided, won };
  });
  const candidates = rows.map(({ source, decided }, place) => ({
    ids: [figureId(arrivalConversion.id, { source }, mature)],
    run: cell(place),
    gives:
      source === "unknown" ? [] : given(reader.figure(arrivalConversion, mature, { source }), ["yes", "no"], "all"),
    decided,
  }));
  return {
    cells: {
      yes: rows.map(({ won }) => won),
      no: rows.map(({ decided, won }) => decided - won),
      all: rows.map(({ decided }) => decided),
    },
    candidates: [
      {
        ids: [figureId(arrivalConversion.id, {}, mature)],
        run: { from: 0, to: rows.length },
        gives: given(reader.figure(arrivalConversion, mature), ["yes", "no"], "all"),
      },
      ...candidates.sort((a, b) => b.decided - a.decided),
    ],
  };
}

/** Reasons of which a record gives one: they add up to the records with a reason. Where it gives several they do not. */
function reasons({ reader, now, data }: Scene, metric: typeof does): Group {
  const when = now("crm");
  const { reasoned } = reader.sums(metric.over ?? never(metric.id), when);
  const parts = data.workspace.drivers.map(({ id }) => ({
    count: reader.sums(metric.counted, when, { driver: id }).given,
    isShown: reader.figure(metric, when, { driver: id }).status !== "suppressed",
    ids: [figureId(metric.id, { driver: id }, when)],
  }));
  const sum = parts.reduce((total, { count }) => total + count, 0);
  return sum > reasoned ? { cells: {}, candidates: [] } : partsOfWhole(reasoned, parts);
}

/** Over all dates, mature leads that chose us are selections: what they leave out is too young. */
function wonAmongSelected({ reader, now }: Scene, mature: When): readonly Group[] {
  if (now("crm") !== "all" || mature !== "all") return [];
  return arrivalSources.map((source) => {
    const { count } = reader.sums(arrivalShare.counted, "all", { source });
    const { won } = reader.sums(arrivalConversion.counted, "all", { source });
    return nested(count, Math.min(won, count), [figureId(arrivalConversion.id, { source }, mature)]);
  });
}

/** Throws RangeError (a defect): the metric has a base of its own. */
function never(metric: string): never {
  throw new RangeError(`${metric} lacks its base.`);
}

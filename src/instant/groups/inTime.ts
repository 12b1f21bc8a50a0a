import { quarterOf, type Period } from "../../domain/period.ts";
import type { FigureKeys } from "../../domain/figure.ts";
import { arrivalConversion } from "../../metrics/definitions/arrivalConversion.ts";
import { conversion } from "../../metrics/definitions/conversion.ts";
import { conversionMetrics, stageMetrics } from "../../metrics/definitions/funnel.ts";
import { loyalty } from "../../metrics/definitions/loyalty.ts";
import { newPatients } from "../../metrics/definitions/newPatients.ts";
import { nps } from "../../metrics/definitions/nps.ts";
import { performance } from "../../metrics/definitions/performance.ts";
import { preference } from "../../metrics/definitions/preference.ts";
import { selections } from "../../metrics/definitions/selections.ts";
import type { Counting, Metric, SumsOf } from "../../metrics/metric.ts";
import type { Candidate } from "../../privacy/derivable.ts";
import { monthsOf, type When } from "../fold.ts";
import { cubeOf } from "../reader.ts";
import type { Scene } from "../scene.ts";
import { figureId } from "../figureId.ts";
import { given, type Group } from "./group.ts";

/** Figures of one metric through time: months make quarters, quarters make periods. */
export function groupsInTime(scene: Scene, mature: When): readonly Group[] {
  const { own } = scene;
  const survey = timesOf(scene, "survey");
  const quarterly = [scene.now("survey"), ...quartersOf(scene.data.coverage.months)];
  const crm = timesOf(scene, "crm");
  const alias = (metric: { readonly id: string }, when: When) =>
    own === null ? [] : [figureId(metric.id, { brand: own.name }, when)];
  const shareCounts = ({ c, n }: { readonly c: number; readonly n: number }) => ({ yes: c, no: n - c, all: n });
  return [
    throughTime(scene, preference, {}, survey, shareCounts, (when) => alias(stageMetrics.prefer, when)),
    throughTime(scene, conversion, {}, survey, shareCounts, (when) =>
      alias(conversionMetrics["consider-prefer"], when),
    ),
    throughTime(scene, nps, {}, survey, ({ n, nPromoters, nDetractors }) => ({
      up: nPromoters,
      down: nDetractors,
      between: n - nPromoters - nDetractors,
      all: n,
    })),
    ...(own === null ? [] : scene.data.workspace.drivers).map(({ id }) =>
      throughTime(scene, performance, { brand: own?.name ?? "", driver: id }, quarterly, ({ n }) => ({ all: n })),
    ),
    throughTime(scene, selections, {}, crm, ({ count }) => ({ people: count })),
    joined(
      throughTime(scene, newPatients, {}, crm, ({ count }) => ({ new: count })),
      throughTime(scene, loyalty, {}, crm, ({ returning, known }) => ({
        new: known - returning,
        returning,
        all: known,
      })),
      [scene.now("crm"), scene.before("crm")].map((when) => figureId(loyalty.id, {}, when)),
    ),
    throughTime(
      scene,
      arrivalConversion,
      {},
      [mature, ...quartersOf(scene.data.coverage.months)],
      ({ decided, won }) => ({ yes: won, no: decided - won, all: decided }),
    ),
  ];
}

/** The times at which a source's figures stand on the page, the most important first. */
export function timesOf(scene: Scene, source: "survey" | "crm"): readonly When[] {
  const { months } = scene.data.coverage;
  const single: Period[] = [];
  if (months !== null) for (let at = months.to; at >= months.from; at -= 1) single.push({ from: at, to: at });
  return [scene.now(source), scene.before(source), ...quartersOf(months), ...single];
}

/** Calendar quarters that hold some months, the newest first. */
function quartersOf(months: Period | null): readonly Period[] {
  const quarters: Period[] = [];
  if (months === null) return quarters;
  for (let at = months.to; at >= months.from; at = quarterOf(at).from - 1) quarters.push(quarterOf(at));
  return quarters;
}

function throughTime<Name extends string>(
  { data, reader }: Scene,
  metric: Metric<Name>,
  keys: FigureKeys,
  times: readonly When[],
  countsOf: (sums: SumsOf<Name>) => Readonly<Record<string, number>>,
  alias: (when: When) => readonly string[] = () => [],
): Group {
  const counting: Counting<Name> = metric.counted;
  const cube = cubeOf(data, counting);
  const asked = times.flatMap((when) => {
    const { from, to } = monthsOf(cube, when);
    return from <= to ? [{ when, from, to: to + 1 }] : [];
  });
  const ends = [...new Set(asked.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const pieces = ends.slice(1).map((to, place) => {
    const from = ends[place] ?? 0;
    const dated = Math.min(to, cube.months);
    const within = { from: cube.firstMonth + from, to: cube.firstMonth + dated - 1 };
    const counts = countsOf(reader.sums(counting, within, keys));
    return to === dated ? counts : withUndated(counts, ends[0] ?? 0);
  });
  /** The last piece holds the rows without a date, if any figure counts them: whatever all rows have beyond the others. */
  function withUndated(counts: Readonly<Record<string, number>>, first: number): Readonly<Record<string, number>> {
    const all = countsOf(reader.sums(counting, "all", keys));
    const dated = countsOf(
      reader.sums(counting, { from: cube.firstMonth + first, to: cube.firstMonth + cube.months - 1 }, keys),
    );
    return Object.fromEntries(
      Object.entries(counts).map(([sort, count]) => [sort, count + (all[sort] ?? 0) - (dated[sort] ?? 0)]),
    );
  }
  const sorts = Object.keys(countsOf(reader.sums(counting, "never", keys)));
  const base = sorts.includes("all") ? "all" : null;
  const candidates = asked.map(({ when, from, to }): Candidate => ({
    ids: [figureId(metric.id, keys, when), ...alias(when)],
    run: { from: ends.indexOf(from), to: ends.indexOf(to) },
    gives: given(
      reader.figure(metric, when, keys),
      sorts.filter((sort) => sort !== base),
      base,
    ),
  }));
  return {
    cells: Object.fromEntries(sorts.map((sort) => [sort, pieces.map((counts) => counts[sort] ?? 0)])),
    candidates,
  };
}

/** Two groups over the same rows and months as one, the figures of the first more important; of the second only some stand. */
const joined = (first: Group, second: Group, standing: readonly string[]): Group => ({
  cells: { ...second.cells, ...first.cells },
  candidates: [...first.candidates, ...second.candidates.filter(({ ids }) => ids.some((id) => standing.includes(id)))],
});

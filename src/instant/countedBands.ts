import { readingGrade, type DriverId } from "../domain/driver.ts";
import { magnitude, type Figure, type RankBand } from "../domain/figure.ts";
import type { Counting } from "../metrics/metric.ts";
import { viewSources } from "../metrics/view.ts";
import type { Replicate } from "../stats/bootstrap.ts";
import { rankBands } from "../stats/ranks.ts";
import { bootstrapRatios } from "../stats/shareBootstrap.ts";
import { isTestedBase } from "../stats/status.ts";
import { bootGroups, foldGroups, type When } from "./fold.ts";
import { isRated } from "./moves.ts";
import { cubeOf } from "./reader.ts";
import type { Scene } from "./scene.ts";

/** One sum of a counting. */
export type CountedSum = { readonly counting: Counting; readonly sum: string };

/** What a figure is the ratio of: counted per driver, over a base per driver or one for all. */
export type RatioOf = { readonly top: CountedSum; readonly base: CountedSum };

/** Drivers of one kind of evidence in their order, each with how much its figure says. */
export type Placed = { readonly id: DriverId; readonly value: number };

/** The rated drivers that a kind of evidence may rank: on a base that may be tested and, for texts, read well enough. */
export function rankable(
  { data }: Scene,
  figures: readonly Figure[],
  source: "survey" | "crm" | "review",
): readonly Placed[] {
  return data.workspace.drivers.flatMap((driver, place) => {
    const figure = figures[place];
    const value = figure === undefined ? null : magnitude(figure);
    const may =
      figure !== undefined &&
      isRated(driver) &&
      isTestedBase(figure.nEffective) &&
      !(source === "review" && readingGrade(driver.reading) === "unranked");
    return value !== null && may ? [{ id: driver.id, value }] : [];
  });
}

/** Rank bands of a ratio; none where all drivers have one place. `turned`: the smallest ratio ranks first. */
export function countedBands(
  scene: Scene,
  figures: readonly Figure[],
  of: RatioOf,
  turned = false,
): ReadonlyMap<DriverId, RankBand> {
  const ranked = rankable(scene, figures, viewSources[of.top.counting.view]);
  const ids = ranked.map(({ id }) => id);
  const first = ranked[0]?.value;
  if (ranked.every(({ value }) => value === first)) return new Map(); // one place for all is no order
  const replicates = ratioReplicates(scene, ids, of);
  return bandsByDriver(
    ids,
    ranked.map(({ value }) => value),
    turned ? replicates.map((replicate) => replicate?.map((value) => -value) ?? null) : replicates,
  );
}

/** The ratios of some drivers in the seeded replicates of the source's 200 groups. */
export function ratioReplicates(
  scene: Scene,
  drivers: readonly DriverId[],
  { top, base }: RatioOf,
): readonly Replicate[] {
  const when = scene.now(viewSources[top.counting.view]);
  const tops = groupSums(scene, top, when);
  const bases = groupSums(scene, base, when);
  const sums = new Float64Array(bootGroups * drivers.length * 2);
  drivers.forEach((id, place) => {
    for (let group = 0; group < bootGroups; group += 1) {
      const at = (group * drivers.length + place) * 2;
      sums[at] = tops(id, group);
      sums[at + 1] = bases(base.counting.keys.length === 0 ? null : id, group);
    }
  });
  return bootstrapRatios({ width: drivers.length * 2, sums });
}

/** Reads one sum of one driver (null: of the keyless base) in one seeded group; the cube is folded once. */
function groupSums(scene: Scene, { counting, sum: name }: CountedSum, when: When) {
  const cube = cubeOf(scene.data, counting);
  const totals = foldGroups(cube, scene.request.filter.keep, when);
  const sum = cube.sums.indexOf(counting.sums[name] ?? "");
  return (driver: DriverId | null, group: number): number => {
    const key = driver === null ? 0 : cube.keys.findIndex(([id]) => id === driver);
    return key < 0 ? 0 : (totals[(group * cube.keys.length + key) * cube.sums.length + sum] ?? 0);
  };
}

/** The rank band of every driver that has a point, by replicates of the drivers in the same order. */
export function bandsByDriver(
  drivers: readonly DriverId[],
  points: readonly (number | null)[],
  replicates: readonly Replicate[],
): ReadonlyMap<DriverId, RankBand> {
  const bands = rankBands(replicates);
  return new Map(
    drivers.flatMap((driver, place) => {
      const [point, band] = [points[place] ?? null, bands?.[place]];
      if (point === null || band === undefined || band.lower === null || band.upper === null) return [];
      const rank = 1 + points.filter((other) => other !== null && other > point).length;
      return [[driver, { rank, best: Math.floor(band.lower), worst: Math.ceil(band.upper) }] as const];
    }),
  );
}

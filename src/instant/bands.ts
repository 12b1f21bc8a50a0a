import type { EvidenceKind } from "../domain/answer.ts";
import type { RankBand, Figure } from "../domain/figure.ts";
import { readingGrade, type DriverId } from "../domain/driver.ts";
import { does } from "../metrics/definitions/does.ts";
import { says } from "../metrics/definitions/says.ts";
import { writes } from "../metrics/definitions/writes.ts";
import type { Counting } from "../metrics/metric.ts";
import { viewSources } from "../metrics/view.ts";
import { bootstrap, percentileIntervals, publishedReplicates, type Replicate } from "../stats/bootstrap.ts";
import { coMomentWidth } from "../stats/coMoments.ts";
import type { Interval } from "../stats/figure.ts";
import { lmg } from "../stats/lmg.ts";
import { correlationOf, momentsOf } from "../stats/moments.ts";
import { rankBands } from "../stats/ranks.ts";
import { bootstrapRatios, mostResampledRows } from "../stats/shareBootstrap.ts";
import { isTestedBase } from "../stats/status.ts";
import { bootGroups, foldGroups, type When } from "./fold.ts";
import { toConvergence } from "./missingAnswers.ts";
import { isRated, type MovesFit } from "./moves.ts";
import { cubeOf } from "./reader.ts";
import { expectedSums, listwiseSums } from "./rowSums.ts";
import type { Scene } from "./scene.ts";

/** What the seeded replicates say: rank bands per kind of evidence, and the intervals of *moves*. */
export type Bands = {
  readonly ranks: Readonly<Record<EvidenceKind, ReadonlyMap<DriverId, RankBand>>>;
  /** Shares in percent of R². */
  readonly moves: ReadonlyMap<DriverId, Interval>;
  readonly rSquared: Interval;
  /** Shares in percent of R² of the groups that enter whole, in their order; null where single drivers do. */
  readonly groups: readonly Interval[] | null;
};

/** The figure of every driver in one kind of evidence, in the order of the drivers. */
export type FiguresByKind = Readonly<Record<"says" | "writes" | "does", readonly Figure[]>>;

/** Hears how far the replicates are, from 0 to 1. */
export type Report = (done: number) => void;

const silent: Report = () => undefined;

/** Replicates every source by its seeded groups (rows, for *moves* up to 5,000) and reads ranks and intervals off. */
export function bandsOf(scene: Scene, fit: MovesFit, figures: FiguresByKind, report: Report = silent): Bands {
  const { shares, rSquared } = movesReplicates(fit, report);
  const intervals = percentileIntervals(shares);
  const groups = fit.grouped === null ? null : intervals;
  const points = fit.drivers.map((driver) => fit.byDriver.get(driver)?.share ?? null);
  return {
    ranks: {
      says: countedBands(scene, figures.says, says.counted, says.counted, "wy", "w"),
      moves: fit.model.state === "shown" ? bandsByDriver(fit.drivers, points, shares) : new Map(),
      writes: countedBands(scene, figures.writes, writes.counted, writes.over ?? writes.counted, "mentions", "texts"),
      does: countedBands(scene, figures.does, does.counted, does.over ?? does.counted, "given", "reasoned"),
    },
    moves: new Map(fit.drivers.map((driver, place) => [driver, intervals?.[place] ?? noInterval])),
    rSquared,
    groups,
  };
}

const noInterval: Interval = { lower: null, upper: null };

/** How many replicates pass between two words about them. */
const reportEvery = 25;

function movesReplicates(
  { rows, em, drivers, grouped }: MovesFit,
  report: Report,
): {
  readonly shares: readonly Replicate[];
  readonly rSquared: Interval;
} {
  if (rows === null || (drivers.length === 0 && grouped === null)) return { shares: [], rSquared: noInterval };
  const unit = rows.places.length <= mostResampledRows ? "row" : "group";
  const { size, sums } = em === null ? listwiseSums(rows, unit) : expectedSums(rows, em, unit);
  const whole = em === null ? null : toConvergence(rows, em);
  let drawnSoFar = 0;
  const replicates = bootstrap({ width: coMomentWidth(size), sums }, (drawn) => {
    drawnSoFar += 1;
    if (drawnSoFar % reportEvery === 0) report(drawnSoFar / publishedReplicates);
    const moments = momentsOf({ size, sums: drawn });
    const correlation = moments === null ? null : correlationOf(whole === null ? moments.covariance : whole(moments));
    const importance = correlation === null ? null : lmg(correlation, grouped?.players);
    return importance?.shares ? [...importance.shares, importance.rSquared] : null;
  });
  return {
    shares: replicates.map((replicate) => replicate?.slice(0, -1) ?? null),
    rSquared: percentileIntervals(replicates)?.at(-1) ?? noInterval,
  };
}

/** Rank bands of a share whose numerator is counted per driver, over a base per driver or one for all. */
function countedBands(
  scene: Scene,
  figures: readonly Figure[],
  counted: Counting,
  over: Counting,
  numerator: string,
  denominator: string,
): ReadonlyMap<DriverId, RankBand> {
  const { drivers } = scene.data.workspace;
  const source = viewSources[counted.view];
  const ranked = drivers.flatMap((driver, place) => {
    const figure = figures[place];
    const may =
      figure !== undefined &&
      isRated(driver) &&
      figure.value !== null &&
      isTestedBase(figure.nEffective) &&
      !(source === "review" && readingGrade(driver.reading) === "unranked");
    return may ? [{ id: driver.id, value: figure.value }] : [];
  });
  const first = ranked[0]?.value;
  if (ranked.every(({ value }) => value === first)) return new Map(); // one place for all is no order
  const when = scene.now(source);
  const top = groupSums(scene, counted, numerator, when);
  const base = groupSums(scene, over, denominator, when);
  const sums = new Float64Array(bootGroups * ranked.length * 2);
  ranked.forEach(({ id }, place) => {
    for (let group = 0; group < bootGroups; group += 1) {
      const at = (group * ranked.length + place) * 2;
      sums[at] = top(id, group);
      sums[at + 1] = base(over.keys.length === 0 ? null : id, group);
    }
  });
  return bandsByDriver(
    ranked.map(({ id }) => id),
    ranked.map(({ value }) => value),
    bootstrapRatios({ width: ranked.length * 2, sums }),
  );
}

/** Reads one sum of one driver (null: of the keyless base) in one seeded group; the cube is folded once. */
function groupSums(scene: Scene, counting: Counting, name: string, when: When) {
  const cube = cubeOf(scene.data, counting);
  const totals = foldGroups(cube, scene.request.filter.keep, when);
  const sum = cube.sums.indexOf(counting.sums[name] ?? "");
  return (driver: DriverId | null, group: number): number => {
    const key = driver === null ? 0 : cube.keys.findIndex(([id]) => id === driver);
    return key < 0 ? 0 : (totals[(group * cube.keys.length + key) * cube.sums.length + sum] ?? 0);
  };
}

function bandsByDriver(
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

import type { EvidenceKind } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import type { RankBand, Figure } from "../domain/figure.ts";
import type { StatedBy } from "../domain/stated.ts";
import { does } from "../metrics/definitions/does.ts";
import { writes } from "../metrics/definitions/writes.ts";
import { bootstrap, percentileIntervals, publishedReplicates, type Replicate } from "../stats/bootstrap.ts";
import { coMomentWidth } from "../stats/coMoments.ts";
import type { Interval } from "../stats/figure.ts";
import { lmg } from "../stats/lmg.ts";
import { correlationOf, momentsOf } from "../stats/moments.ts";
import { mostResampledRows } from "../stats/shareBootstrap.ts";
import { bandsByDriver, countedBands } from "./countedBands.ts";
import { toConvergence } from "./missingAnswers.ts";
import type { MovesFit } from "./moves.ts";
import { expectedSums, listwiseSums } from "./rowSums.ts";
import type { Scene } from "./scene.ts";
import { saidBands } from "./saidBands.ts";

/** What the seeded replicates say: rank bands per kind of evidence, and the intervals of *moves*. */
export type Bands = {
  readonly ranks: Readonly<Record<EvidenceKind, ReadonlyMap<DriverId, RankBand>>>;
  /** Shares of *says* that only the replicates give an interval: those by best and worst. */
  readonly says: ReadonlyMap<DriverId, Interval>;
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
export function bandsOf(
  scene: Scene,
  fit: MovesFit,
  figures: FiguresByKind,
  statedBy: StatedBy | null,
  report: Report = silent,
): Bands {
  const { shares, rSquared } = movesReplicates(fit, report);
  const intervals = percentileIntervals(shares);
  const groups = fit.grouped === null ? null : intervals;
  const said = saidBands(scene, figures.says, statedBy);
  const points = fit.drivers.map((driver) => fit.byDriver.get(driver)?.share ?? null);
  return {
    ranks: {
      says: said.ranks,
      moves: fit.model.state === "shown" ? bandsByDriver(fit.drivers, points, shares) : new Map(),
      writes: countedBands(scene, figures.writes, {
        top: { counting: writes.counted, sum: "mentions" },
        base: { counting: writes.over ?? writes.counted, sum: "texts" },
      }),
      does: countedBands(scene, figures.does, {
        top: { counting: does.counted, sum: "given" },
        base: { counting: does.over ?? does.counted, sum: "reasoned" },
      }),
    },
    says: said.intervals,
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

import type { DriverId } from "../domain/driver.ts";
import type { Figure, RankBand } from "../domain/figure.ts";
import type { StatedBy } from "../domain/stated.ts";
import { says } from "../metrics/definitions/says.ts";
import { bestWorstSums } from "../metrics/definitions/saysBestWorst.ts";
import { saysRank } from "../metrics/definitions/saysRank.ts";
import { percentileIntervals } from "../stats/bootstrap.ts";
import type { Interval } from "../stats/figure.ts";
import { maxDiffShares, utility } from "../stats/maxDiff.ts";
import { bandsByDriver, countedBands, rankable, ratioReplicates, type RatioOf } from "./countedBands.ts";
import type { Scene } from "./scene.ts";

/** The rank bands of *says*, and the intervals of its shares by best and worst, which no formula gives. */
export type SaidBands = {
  readonly ranks: ReadonlyMap<DriverId, RankBand>;
  readonly intervals: ReadonlyMap<DriverId, Interval>;
};

const ratioOf = (counting: RatioOf["top"]["counting"], top: string, base: string): RatioOf => ({
  top: { counting, sum: top },
  base: { counting, sum: base },
});

/** The seeded replicates of *says*, as it was asked. */
export function saidBands(scene: Scene, figures: readonly Figure[], by: StatedBy | null): SaidBands {
  if (by === "best-worst") return bestWorstBands(scene, figures);
  const ranks =
    by === "ranked"
      ? countedBands(scene, figures, ratioOf(saysRank.counted, "wy", "w"), true)
      : countedBands(scene, figures, ratioOf(says.counted, "wy", "w"));
  return { ranks, intervals: new Map() };
}

/** A share by best and worst depends on every driver shown, gates too; ranks are those of the rated ones. */
function bestWorstBands(scene: Scene, figures: readonly Figure[]): SaidBands {
  const shown = scene.data.workspace.drivers.flatMap(({ id }, place) =>
    figures[place]?.value == null ? [] : [{ id, value: figures[place].value }],
  );
  const ids = shown.map(({ id }) => id);
  const tasks = ids.map((driver) => scene.reader.sums(bestWorstSums, scene.now("survey"), { driver }).tasks);
  const replicates = ratioReplicates(scene, ids, ratioOf(bestWorstSums, "u", "d")).map(
    (scores) => scores && maxDiffShares(scores.map((score, place) => utility(score, tasks[place] ?? 0))).map(Number),
  );
  const intervals = percentileIntervals(replicates);
  const ranked = rankable(scene, figures, "survey");
  const places = ranked.map(({ id }) => ids.indexOf(id));
  const first = ranked[0]?.value;
  return {
    ranks: ranked.every(({ value }) => value === first)
      ? new Map()
      : bandsByDriver(
          ranked.map(({ id }) => id),
          ranked.map(({ value }) => value),
          replicates.map((shares) => shares && places.map((place) => shares[place] ?? 0)),
        ),
    intervals: new Map(ids.flatMap((id, place) => (intervals?.[place] ? [[id, intervals[place]] as const] : []))),
  };
}

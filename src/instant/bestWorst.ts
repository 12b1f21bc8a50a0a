import type { DriverId } from "../domain/driver.ts";
import type { Figure } from "../domain/figure.ts";
import { bestWorstSums, saysBestWorst } from "../metrics/definitions/saysBestWorst.ts";
import { figureOf } from "../metrics/figureOf.ts";
import { effectiveN } from "../stats/base.ts";
import { maxDiffScore, maxDiffShares } from "../stats/maxDiff.ts";
import type { Scene } from "./scene.ts";

/**
 * *Says* by best and worst, of every driver in their order: shares of those that may be shown, without interval until the replicates
 * are there. A driver that fewer than 11 people were shown takes no part, so that it cannot be told from the rest.
 */
export function bestWorstFigures({ data, reader, now }: Scene): readonly Figure[] {
  const when = now("survey");
  const bases = data.workspace.drivers.map(({ id }) => reader.sums(bestWorstSums, when, { driver: id }));
  const figure = (place: number, driver: DriverId, value: number | null): Figure => {
    const { n = 0, w = 0, ww = 0 } = bases[place] ?? {};
    return {
      ...figureOf(
        { value, lower: null, upper: null, n, nEffective: effectiveN({ n, w, ww }) },
        {
          metric: saysBestWorst.id,
          keys: { driver },
          unit: "share",
          isPublic: false,
          numerator: null,
          share: null,
        },
      ),
      period: typeof when === "string" ? null : when,
    };
  };
  const utilities = data.workspace.drivers.map(({ id }, place) => {
    const sums = bases[place];
    if (sums === undefined || figure(place, id, 1).status === "suppressed") return null;
    return maxDiffScore(sums).utility;
  });
  const shares = maxDiffShares(utilities);
  return data.workspace.drivers.map(({ id }, place) => figure(place, id, shares[place] ?? null));
}

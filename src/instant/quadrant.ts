import type { Answer, QuadrantClass } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Difference, Figure } from "../domain/figure.ts";
import { noDifference } from "../metrics/changes.ts";
import { deviationErrors, importancePerformance } from "../stats/ipa.ts";
import type { Bands } from "./bands.ts";
import type { MovesFit } from "./moves.ts";
import { ratingSums } from "./ratingSums.ts";
import type { Scene } from "./scene.ts";
import { itemOf, pairOf, spreadSums } from "./spreadSums.ts";

/** Where every driver of the model stands on importance × performance, and the cut lines (share 0–1, score 0–100). */
export type Quadrants = {
  readonly cuts: Answer["cuts"];
  readonly places: ReadonlyMap<DriverId, { readonly quadrant: QuadrantClass; readonly deviation: Difference }>;
};

/** The quadrants; all `uncertain` until the bands of importance are there. Without a shown model, none. */
export function quadrantsOf(
  scene: Scene,
  fit: MovesFit,
  performances: ReadonlyMap<DriverId, Figure>,
  bands: Bands | null,
): Quadrants {
  const drivers = fit.drivers.flatMap((id) => {
    const [share, performance] = [fit.byDriver.get(id)?.share ?? null, performances.get(id)?.value ?? null];
    return share === null || performance === null ? [] : [{ id, share, performance }];
  });
  if (fit.model.state !== "shown" || drivers.length < 2) return { cuts: null, places: new Map() };
  const errors = meanRatingErrors(
    scene,
    drivers.map(({ id }) => id),
  );
  const ipa = importancePerformance(
    drivers.map(({ id, share, performance }, place) => ({
      importance: share,
      importanceInterval: bands?.moves.get(id) ?? { lower: null, upper: null },
      performance,
      deviationError: errors[place] ?? null,
    })),
  );
  if (ipa === null) return { cuts: null, places: new Map() };
  return {
    cuts: { importance: ipa.importanceCut / 100, performance: ipa.performanceCut },
    places: new Map(
      drivers.flatMap(({ id }, place) => {
        const found = ipa.places[place];
        if (found === undefined) return [];
        const { deviation, deviationInterval, classified } = found;
        return [
          [id, { quadrant: classified, deviation: { ...noDifference(null), value: deviation, ...deviationInterval } }],
        ];
      }),
    ),
  };
}

/** The errors of each mean rating minus the mean of all, from sums over the rows: the same people rate many drivers. */
export function meanRatingErrors(
  { data, request, now }: Scene,
  drivers: readonly DriverId[],
): readonly (number | null)[] {
  const { ratings } = data;
  const sums = ratingSums(ratings, spreadSums(ratings, drivers), request.filter.keep, now("survey"));
  return deviationErrors(
    drivers.map((_, place) => itemOf(sums, place)),
    (i, j) => pairOf(sums, drivers.length, i, j),
    sums[0] ?? 0,
  );
}

import type { Answer, QuadrantClass } from "../domain/answer.ts";
import type { DriverId } from "../domain/driver.ts";
import type { Difference, Figure } from "../domain/figure.ts";
import { noDifference } from "../metrics/changes.ts";
import { deviationErrors, importancePerformance } from "../stats/ipa.ts";
import type { ItemSums, PairSums } from "../stats/itemSums.ts";
import type { Bands } from "./bands.ts";
import type { MovesFit } from "./moves.ts";
import type { Scene } from "./scene.ts";

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
  const errors = errorsOf(
    scene,
    fit,
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

/** The errors of each mean rating minus the mean of all, from the rows: the same people rate many drivers. */
function errorsOf(scene: Scene, { rows }: MovesFit, drivers: readonly DriverId[]): readonly (number | null)[] {
  if (rows === null) return drivers.map(() => null);
  const { ratings } = scene.data;
  const columns = drivers.flatMap((id) => ratings.ratings[ratings.drivers.indexOf(id)] ?? []);
  const raters = rows.places.filter((row) => columns.some((column) => !Number.isNaN(column[row] ?? Number.NaN))).length;
  const pair = (a: Float64Array, b: Float64Array): PairSums & { readonly wy: number } => {
    const sums = { n: 0, w: 0, ww: 0, wy: 0, wwyA: 0, wwyB: 0, wwyAyB: 0 };
    for (const row of rows.places) {
      const [x, y, w] = [a[row] ?? Number.NaN, b[row] ?? Number.NaN, rows.weight[row] ?? 0];
      if (Number.isNaN(x) || Number.isNaN(y)) continue;
      sums.n += 1;
      sums.w += w;
      sums.ww += w * w;
      sums.wy += w * x;
      sums.wwyA += w * w * x;
      sums.wwyB += w * w * y;
      sums.wwyAyB += w * w * x * y;
    }
    return sums;
  };
  const items = columns.map((column): ItemSums => {
    const { n, w, ww, wy, wwyA, wwyAyB } = pair(column, column);
    return { n, w, ww, wy, wwy: wwyA, wwyy: wwyAyB };
  });
  return deviationErrors(
    items,
    (i, j) => {
      const [a, b] = [columns[i], columns[j]];
      return a === undefined || b === undefined ? null : pair(a, b);
    },
    raters,
  );
}

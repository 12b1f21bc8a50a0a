import type { Interval } from "./figure.ts";
import type { ItemSums, PairSums } from "./itemSums.ts";
import { combinationError, influenceMatrix } from "./linearisation.ts";
import { z975 } from "./normal.ts";

/** The four quadrants of importance × performance, in Martilla & James' words (1977). */
export type Quadrant = "concentrate" | "keep-up" | "low-priority" | "possible-overkill";

/** One driver's importance share (percent) and performance (0–100) with what is known of their uncertainty. */
export type IpaInput = {
  readonly importance: number;
  readonly importanceInterval: Interval;
  readonly performance: number;
  /** Standard error of this performance minus the cut line; null when unknown. */
  readonly deviationError: number | null;
};

/** Where a driver stands; `classified` is `uncertain` when either interval reaches its cut line or is unknown. */
export type IpaPlace = {
  readonly deviation: number;
  readonly deviationInterval: Interval;
  readonly quadrant: Quadrant;
  readonly isImportanceUncertain: boolean;
  readonly isPerformanceUncertain: boolean;
  readonly classified: Quadrant | "uncertain";
};

/** The matrix: its two cut lines and every driver's place, in the order given. */
export type Ipa = {
  readonly importanceCut: number;
  readonly performanceCut: number;
  readonly places: readonly IpaPlace[];
};

/**
 * Importance–performance matrix with cuts at the mean share 100/p and at the drivers' mean performance, or at a fixed
 * target when one is given; ties go up and right (Martilla & James 1977; Oh 2001). Null without drivers.
 */
export function importancePerformance(drivers: readonly IpaInput[], target?: number): Ipa | null {
  if (drivers.length === 0) return null;
  const importanceCut = 100 / drivers.length;
  const performanceCut = target ?? drivers.reduce((sum, { performance }) => sum + performance, 0) / drivers.length;
  const places = drivers.map(({ importance, importanceInterval, performance, deviationError }): IpaPlace => {
    const deviation = performance - performanceCut;
    const deviationInterval =
      deviationError === null
        ? { lower: null, upper: null }
        : { lower: deviation - z975 * deviationError, upper: deviation + z975 * deviationError };
    const quadrant = quadrantOf(importance >= importanceCut, deviation >= 0);
    const isImportanceUncertain = mayContain(importanceInterval, importanceCut);
    const isPerformanceUncertain = mayContain(deviationInterval, 0);
    const classified = isImportanceUncertain || isPerformanceUncertain ? "uncertain" : quadrant;
    return { deviation, deviationInterval, quadrant, isImportanceUncertain, isPerformanceUncertain, classified };
  });
  return { importanceCut, performanceCut, places };
}

/** Standard error of each item's mean minus the mean of all the items' means; `n` counts respondents with any of the answers. */
export function deviationErrors(
  items: readonly ItemSums[],
  pair: (i: number, j: number) => PairSums | null,
  n: number,
): readonly (number | null)[] {
  const products = influenceMatrix(items, pair);
  if (products === null) return items.map(() => null);
  return items.map((_, driver) =>
    combinationError(
      items.map((_, j) => (j === driver ? 1 : 0) - 1 / items.length),
      products,
      n,
    ),
  );
}

function quadrantOf(isImportant: boolean, isStrong: boolean): Quadrant {
  if (isImportant) return isStrong ? "keep-up" : "concentrate";
  return isStrong ? "possible-overkill" : "low-priority";
}

function mayContain({ lower, upper }: Interval, point: number): boolean {
  return lower === null || upper === null || (lower <= point && point <= upper);
}

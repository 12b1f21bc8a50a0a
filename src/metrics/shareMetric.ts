import type { Figure, FigureKeys } from "../domain/figure.ts";
import { countSums, weightedShare } from "../stats/wilson.ts";
import { figureOf } from "./figureOf.ts";
import type { SumsOf } from "./metric.ts";
import type { ShareSum } from "./itemSums.ts";

/** Interval words shared by every weighted share. */
export const wilsonInterval = "Wilson score interval, 95%, on the effective n";

/** The figure of a weighted share from its sums. */
export function shareFigure(metric: string, sums: SumsOf<ShareSum>, keys: FigureKeys, isPublic: boolean): Figure {
  const estimate = weightedShare(sums);
  return figureOf(estimate, {
    metric,
    keys,
    unit: "share",
    isPublic,
    numerator: sums.c,
    share: estimate.value,
  });
}

/** The figure of an unweighted share: `count` of `n` rows. */
export function countedShare(
  metric: string,
  { count, n }: { readonly count: number; readonly n: number },
  keys: FigureKeys,
  isPublic: boolean,
): Figure {
  return shareFigure(metric, { ...countSums(count, n), c: count }, keys, isPublic);
}

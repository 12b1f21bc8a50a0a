import type { Figure, FigureKeys } from "../domain/figure.ts";
import { countDisclosable } from "../privacy/disclosure.ts";
import { poissonCount } from "../stats/poisson.ts";
import { figureOf, noFigure } from "./figureOf.ts";

/** Interval words shared by every count. */
export const poissonInterval = "Exact Poisson interval, 95 %: how far a count like this swings by chance";

/** The figure of a count among `ofAll` rows of its kind; withheld when it, or what it leaves out, is 1 to 10. */
export function countFigure(metric: string, count: number, ofAll: number, keys: FigureKeys): Figure {
  const nothing = noFigure(metric, keys, "count");
  if (ofAll === 0) return nothing;
  if (!countDisclosable(ofAll - count)) return { ...nothing, status: "suppressed" };
  if (count === 0) return { ...nothing, ...poissonCount(0), status: "low-base" };
  return figureOf(
    { ...poissonCount(count), n: count, nEffective: count },
    { metric, keys, unit: "count", isPublic: false, numerator: null, share: null },
  );
}

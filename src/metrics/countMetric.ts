import type { Figure, FigureKeys } from "../domain/figure.ts";
import { poissonCount } from "../stats/poisson.ts";
import { figureOf, noFigure } from "./figureOf.ts";

/** Interval words shared by every count. */
export const poissonInterval = "Exact Poisson interval, 95 %: how far a count like this swings by chance";

/** The figure of a count, guarded against the rows of the same kind that it leaves out. */
export function countFigure(metric: string, count: number, ofAll: number, keys: FigureKeys): Figure {
  if (ofAll === 0) return noFigure(metric, keys, "count");
  const figure = figureOf(
    { ...poissonCount(count), n: ofAll, nEffective: ofAll },
    { metric, keys, unit: "count", isPublic: false, numerator: count, share: null },
  );
  return figure.status === "suppressed" ? figure : { ...figure, n: count, nEffective: count };
}

import type { Answer } from "../domain/answer.ts";
import { withExported, type ExportedPopulation } from "../domain/exported.ts";
import { rowsOfFigure } from "../metrics/explain.ts";
import { displayedAnswer } from "./displayedAnswer.ts";
import { placedFigures } from "./figureList.ts";
import { protectedAnswer } from "./protectedAnswer.ts";

/** Whose counts leave with a snapshot of this answer; public rows, and figures that show no base, are none. */
export function populationsOf(answer: Answer): readonly ExportedPopulation[] {
  const { keep } = answer.request.filter;
  const found = placedFigures(displayedAnswer(protectedAnswer(answer))).flatMap(({ figure }) => {
    const rows = rowsOfFigure(figure.metric);
    const period = figure.period === undefined ? answer.period : figure.period;
    return rows === null || figure.n === 0 ? [] : [{ rows, keep, period }];
  });
  return withExported([], found);
}

import type { Answer } from "../domain/answer.ts";
import { exportedParts, withExported, type ExportedPart, type ExportedPopulation } from "../domain/exported.ts";
import type { Figure } from "../domain/figure.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { rowsOfFigure } from "../metrics/explain.ts";
import { readPeriod } from "../story/sinceInWords.ts";
import { displayedAnswer } from "./displayedAnswer.ts";
import { placedFigures } from "./figureList.ts";
import { protectedAnswer } from "./protectedAnswer.ts";

/** Whose counts leave with a snapshot of this answer. */
export const populationsOf = (answer: Answer): readonly ExportedPopulation[] =>
  populationsTold(
    placedFigures(displayedAnswer(protectedAnswer(answer))).map(({ figure }) => figure),
    answer,
  );

/** Whose counts these figures of an answer tell; public rows, and figures that show no base, are none. */
export function populationsTold(
  figures: readonly Figure[],
  answer: Pick<Answer, "period" | "request">,
): readonly ExportedPopulation[] {
  const { keep } = answer.request.filter;
  const found = figures.flatMap((figure) => {
    const rows = rowsOfFigure(figure.metric);
    const period = figure.period === undefined ? answer.period : figure.period;
    return rows === null || figure.n === 0 ? [] : [{ rows, keep, period, parts: partsOf(figure) }];
  });
  return withExported([], found);
}

/**
 * Whose counts an earlier snapshot holds, and so leave again with one that sets it beside the present: `keep` is what both kept, in the words of
 * the data.
 */
export function populationsOfEarlier(
  { figures }: Pick<Snapshot, "figures">,
  keep: ExportedPopulation["keep"],
): readonly ExportedPopulation[] {
  const found = figures.flatMap(({ metric, brand, driver, part, status, n, period }) => {
    const rows = rowsOfFigure(metric);
    const keys = brand === null && driver === null && part === null ? {} : { driver: "" };
    return rows === null || n === 0
      ? []
      : [{ rows, keep, period: readPeriod(period), parts: partsOf({ metric, keys, status }) }];
  });
  return withExported([], found);
}

const allParts = Object.keys(exportedParts) as readonly ExportedPart[]; // its own keys

/** Metrics whose figures, of whatever key, share one base. */
const sharedBases: ReadonlySet<string> = new Set(["does", "lost-reason"]);

/**
 * The answers that a figure counts: a withheld value tells its base alone. Of one source or one hospital neither is followed, of reasons the base.
 */
const partsOf = ({ metric, keys, status }: Pick<Figure, "metric" | "keys" | "status">): readonly ExportedPart[] =>
  Object.keys(keys).length > 0 && !sharedBases.has(metric)
    ? []
    : allParts.filter(
        (part) => part === `${metric} asked` || (status !== "suppressed" && part.startsWith(`${metric} `)),
      );

import type { Answer, DriverEvidence } from "../domain/answer.ts";
import type { Compared, ComparedFigure } from "../domain/compared.ts";
import type { Difference, Figure } from "../domain/figure.ts";
import { rowsOfFigure } from "../metrics/explain.ts";
import { figureTitle } from "../story/figureTitle.ts";
import { compareWords } from "#words/compare.ts";
import { displayedDifference, displayedFigure } from "./digits.ts";
import { figureId } from "./figureId.ts";
import { placedFigures } from "./figureList.ts";
import { hidden, protectedAnswer } from "./protectedAnswer.ts";

/** One line of two groups as it may leave: what it is of, both figures, and their difference; null where the two are not subtracted. */
export type ComparedRow = {
  readonly kind: string;
  readonly label: string;
  readonly a: Figure;
  readonly b: Figure;
  readonly difference: Difference | null;
};

/** Lets a figure go, or withholds it: what a snapshot of its own group withholds is withheld. */
type Leave = (figure: Figure) => Figure;

/** All lines in the order of the sheet, in the digits displayed. `about` are the settled answers about the two groups. */
export function comparedRows(
  answer: Answer,
  compared: Compared,
  about: readonly [Answer, Answer],
): readonly ComparedRow[] {
  const [ofA, ofB] = [leaving(about[0]), leaving(about[1])];
  const row = (kind: string, label: string, pair: ComparedFigure): ComparedRow => {
    const [a, b] = [ofA(pair.a), ofB(pair.b)];
    const isWithheld = [a, b].some(({ status }) => status === "suppressed");
    const difference = isWithheld ? withheld(pair.difference) : displayedDifference(pair.difference, a.unit);
    return { kind, label, a, b, difference };
  };
  const counted = (kind: "says" | "writes" | "does") =>
    answer.drivers.flatMap(({ driver, label }) => {
      const found = compared.drivers.find((each) => each.driver === driver);
      return found === undefined ? [] : [row(compareWords.kinds[kind], label, found[kind])];
    });
  const moves = answer.drivers.filter(isRated).flatMap(({ driver, label }): readonly ComparedRow[] => {
    const [a, b] = about.map(({ drivers }) => drivers.find((each) => each.driver === driver)?.moves.figure);
    if (a === undefined || b === undefined) return [];
    return [{ kind: compareWords.moves, label, a: ofA(a), b: ofB(b), difference: null }];
  });
  return [
    ...compared.headline.map((pair) => row(compareWords.five, figureTitle({ metric: pair.metric, now: pair.a }), pair)),
    ...counted("says"),
    ...moves,
    ...counted("writes"),
    ...counted("does"),
  ];
}

/** Gates and signals stand outside the model of *moves*. */
const isRated = ({ role }: DriverEvidence): boolean => role !== "gate" && role !== "signal";

function leaving(about: Answer): Leave {
  const guarded = new Map(
    placedFigures(protectedAnswer(about)).map(({ figure }) => [figureId(figure, about), figure] as const),
  );
  return (figure) => {
    const found = guarded.get(figureId(figure, about));
    // A figure of patients that no snapshot of the group places has nobody who watches over it.
    if (found === undefined && figure.value !== null && rowsOfFigure(figure.metric) !== null)
      return displayedFigure(hidden(figure, true));
    return displayedFigure(found?.status === "suppressed" ? found : figure);
  };
}

const withheld = (difference: Difference): Difference => ({
  ...difference,
  value: null,
  lower: null,
  upper: null,
  adjustedP: null,
  mark: null,
  untested: "withheld",
  minimumDetectable: null,
});

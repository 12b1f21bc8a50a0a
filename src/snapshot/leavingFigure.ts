import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { figureId } from "./figureId.ts";
import { placedFigures } from "./figureList.ts";
import { protectedAnswer } from "./protectedAnswer.ts";

/** A figure as it may leave by itself: withheld where a snapshot withholds it as the partner of another, however it stands on the screen. */
export function leavingFigure(figure: Figure, answer: Answer): Figure {
  const id = figureId(figure, answer);
  return (
    placedFigures(protectedAnswer(answer)).find((placed) => figureId(placed.figure, answer) === id)?.figure ?? figure
  );
}

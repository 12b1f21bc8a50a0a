import type { Answer } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { leavingFigure } from "../snapshot/leavingFigure.ts";
import { populationsTold } from "../snapshot/populations.ts";
import type { Session } from "../state/session.ts";
import { populationsInWords } from "../story/populationInWords.ts";
import { explainWords } from "#words/explain.ts";

/** Audits and enters one figure that is about to be copied; why it stays, in a sentence, or null when it may leave. */
export async function letFigureLeave(figure: Figure, answer: Answer, leave: Session["leave"]): Promise<string | null> {
  if (leavingFigure(figure, answer).status !== figure.status) return explainWords.withheldOutside;
  const refused = await leave(populationsTold([figure], answer));
  return refused === null ? null : explainWords.refused(populationsInWords(refused, answer));
}

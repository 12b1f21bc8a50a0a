import type { Answer } from "../domain/answer.ts";
import type { Presented } from "../domain/snapshot.ts";
import { protectedAnswer } from "./protectedAnswer.ts";

/** The answer as it may leave with what a presenter asks for: the index is told to who asks for it, and to nobody else. */
export const askedAnswer = (answer: Answer, { index = false }: Pick<Presented, "index">): Answer =>
  protectedAnswer(index ? answer : { ...answer, health: null });

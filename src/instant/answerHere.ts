import { answer, settle } from "./answer.ts";
import type { Answering } from "./client.ts";
import { compare } from "./compare.ts";
import { heldBelieving, heldFor, holding, narrowing, type Held } from "./held.ts";

/** Answers without workers, for tests and the command line: apart from them, so that a page does not fetch all arithmetic twice. */
export function answerHere(): Answering {
  let held: Held | null = null;
  const filled = (): Held => {
    if (held === null) throw new Error("Asked before it was filled.");
    return held;
  };
  return {
    fill: (data) => {
      held = holding(data);
      return Promise.resolve();
    },
    narrow: (part) => {
      held = narrowing(filled(), part);
      return Promise.resolve();
    },
    believe: (beliefs) => {
      if (held !== null) held = heldBelieving(held, beliefs);
      return Promise.resolve();
    },
    answer: (request) => Promise.resolve(answer(heldFor(filled(), request.filter), request)),
    compare: (filter, groups) => Promise.resolve(compare(heldFor(filled(), filter), filter, groups)),
    settle: (request, report) => Promise.resolve(settle(heldFor(filled(), request.filter), request, report)),
    close: () => {
      held = null;
    },
  };
}

import type { Answer } from "../domain/answer.ts";
import { joinPhrases, type Sentence } from "../domain/sentence.ts";
import { actionWords } from "#words/actions.ts";
import { notFoundIn } from "./actions.ts";

/** What was looked for without result, after the words *Not found:*, and what is said more than it goes with choice; null when nothing could be tested. */
export function notFoundSentence(answer: Pick<Answer, "drivers">): Sentence | null {
  const { gaps, claimed } = notFoundIn(answer);
  const tested = answer.drivers.some(({ gap }) => gap?.difference.adjustedP !== null && gap !== null);
  const parts = [
    ...(gaps.length > 0 ? [[{ text: actionWords.noGaps(gaps) }]] : []),
    ...claimed.map(actionWords.claimed),
  ];
  if (parts.length > 0) return [...joinPhrases(parts, "; "), { text: "." }];
  return tested ? [{ text: actionWords.nothingMissing }] : null;
}

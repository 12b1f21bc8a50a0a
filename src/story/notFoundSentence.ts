import type { Answer } from "../domain/answer.ts";
import { joinPhrases, type Sentence } from "../domain/sentence.ts";
import { actionWords } from "#words/actions.ts";
import { notFoundIn } from "./actions.ts";

/** What was looked for without result, after the words *Not found:*; then, apart, what is said more than it goes with choice. Null when nothing could be tested. */
export function notFoundSentence(answer: Pick<Answer, "drivers">): Sentence | null {
  const { gaps, unsupported, claimed } = notFoundIn(answer);
  const tested = answer.drivers.some(({ gap }) => gap?.difference.adjustedP !== null && gap !== null);
  const missing = [
    ...(gaps.length > 0 ? [[{ text: actionWords.noGaps(gaps) }]] : []),
    ...unsupported.map(actionWords.unsupported),
  ];
  if (missing.length + claimed.length === 0) return tested ? [{ text: actionWords.nothingMissing }] : null;
  const end = { text: "." };
  return [
    ...(missing.length > 0
      ? [...joinPhrases(missing, "; "), end]
      : [{ text: tested ? actionWords.nothingMissing : actionWords.nothingTested }]),
    ...claimed.flatMap((driver) => [{ text: " " }, ...actionWords.claimed(driver), end]),
  ];
}

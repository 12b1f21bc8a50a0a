import type { Answer } from "../domain/answer.ts";
import { cautionWords } from "#words/cautions.ts";

/** Drivers whose share of *moves* is not to be read by itself: they repeat the outcome, or each other; null where there are none. */
export function cautionSentence({ drivers }: Pick<Answer, "drivers">): string | null {
  const repeats = drivers.filter(({ warning }) => warning === "repeats-outcome");
  const reversed = drivers.filter(({ warning }) => warning === "reverse-coded");
  const pairs = new Map<string, string>();
  for (const { label, together } of drivers) {
    if (together === null) continue;
    const key = [label, together.label].sort().join("|");
    if (together.r !== null) pairs.set(key, cautionWords.together(label, together.label, together.r));
    else if (!pairs.has(key)) pairs.set(key, cautionWords.repeats(label, together.label));
  }
  const parts = [
    ...(repeats.length === 0 ? [] : [cautionWords.repeatOutcome(repeats.map(({ label }) => label))]),
    ...(reversed.length === 0 ? [] : [cautionWords.reversed(reversed.map(({ label }) => label))]),
    ...pairs.values(),
  ];
  return parts.length === 0 ? null : cautionWords.whole(parts);
}

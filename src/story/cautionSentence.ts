import type { Answer, DriverEvidence } from "../domain/answer.ts";
import { formatCoefficient } from "../words/format.ts";
import { inSentence, listWords } from "#words/lists.ts";

const named = (drivers: readonly DriverEvidence[]): string => listWords(drivers.map(({ label }) => inSentence(label)));

/** Drivers whose share of *moves* is not to be read by itself: they repeat the outcome, or each other; null where there are none. */
export function cautionSentence({ drivers }: Pick<Answer, "drivers">): string | null {
  const repeats = drivers.filter(({ warning }) => warning === "repeats-outcome");
  const reversed = drivers.filter(({ warning }) => warning === "reverse-coded");
  const pairs = new Map<string, string>();
  for (const { label, together } of drivers) {
    if (together === null) continue;
    const key = [label, together.label].sort().join("|");
    const both = `${inSentence(label)} and ${inSentence(together.label)}`;
    if (together.r !== null) pairs.set(key, `${both} go together (r ${formatCoefficient(together.r)})`);
    else if (!pairs.has(key)) pairs.set(key, `${inSentence(label)} repeats ${inSentence(together.label)}`);
  }
  const parts = [
    ...(repeats.length === 0
      ? []
      : [`${named(repeats)} nearly ${repeats.length === 1 ? "repeats" : "repeat"} the outcome`]),
    ...(reversed.length === 0 ? [] : [`better ratings of ${named(reversed)} go with less choice`]),
    ...pairs.values(),
  ];
  return parts.length === 0 ? null : `“Moves” is to be read with care: ${parts.join("; ")}.`;
}

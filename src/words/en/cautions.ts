import { formatCoefficient } from "../format.ts";
import { inSentence, listWords } from "./lists.ts";

const named = (labels: readonly string[]): string => listWords(labels.map(inSentence));

/** The parts of the sentence on shares of *moves* that are not to be read by themselves. */
export const cautionWords = {
  together: (one: string, other: string, r: number): string =>
    `${named([one, other])} go together (r ${formatCoefficient(r)})`,
  repeats: (one: string, other: string): string => `${inSentence(one)} repeats ${inSentence(other)}`,
  repeatOutcome: (labels: readonly string[]): string =>
    `${named(labels)} nearly ${labels.length === 1 ? "repeats" : "repeat"} the outcome`,
  reversed: (labels: readonly string[]): string => `better ratings of ${named(labels)} go with less choice`,
  whole: (parts: readonly string[]): string => `“Moves” is to be read with care: ${parts.join("; ")}.`,
} as const;

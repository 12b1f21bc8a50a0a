import type { Scale } from "../../domain/field.ts";

/** Answers that are none: they leave a rating empty without being a fault. */
export const nonAnswers: readonly string[] = [
  "don't know",
  "dont know",
  "don’t know",
  "not sure",
  "unsure",
  "not applicable",
  "prefer not to say",
  "prefer not to answer",
  "none",
  "none of these",
  "none of the above",
  "no opinion",
  "unfamiliar (n/a)",
  "does not apply",
  "refused",
];

const wordScales: readonly (readonly string[])[] = [
  ["strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"],
  ["strongly disagree", "disagree", "neutral", "agree", "strongly agree"],
  ["strongly disagree", "somewhat disagree", "neither agree nor disagree", "somewhat agree", "strongly agree"],
  ["very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"],
  ["very dissatisfied", "dissatisfied", "neither satisfied nor dissatisfied", "satisfied", "very satisfied"],
  ["very poor", "poor", "fair", "good", "very good"],
  ["poor", "fair", "good", "very good", "excellent"],
  ["very poor", "poor", "average", "good", "excellent"],
  ["never", "sometimes", "usually", "always"],
  ["very unlikely", "unlikely", "neither likely nor unlikely", "likely", "very likely"],
  ["very unlikely", "unlikely", "neutral", "likely", "very likely"],
  ["not at all important", "slightly important", "moderately important", "very important", "extremely important"],
  ["definitely no", "probably no", "probably yes", "definitely yes"],
];

/** The scale a question states in its own words: "(0-10)", "from 1 to 5", "1 = very poor, 5 = excellent". */
export function statedScale(question: string): Scale | null {
  const match =
    /\((\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\)/i.exec(question) ??
    /\b(?:from|of)\s+(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\b/i.exec(question) ??
    /\b(\d{1,3})\s*=[^0-9]*\b(\d{1,3})\s*=/.exec(question);
  const [low, high] = [Number(match?.[1]), Number(match?.[2])];
  return match !== null && low < high ? { low, high } : null;
}

/** The known scale in words that holds every answer of the column; null when two scales would place an answer apart. */
export function wordScale(values: readonly string[]): Scale | null {
  const answers = values.filter((value) => !nonAnswers.includes(value));
  if (answers.length < 2) return null;
  const fitting = wordScales.filter((words) => answers.every((answer) => words.includes(answer)));
  const [first, ...others] = fitting.map((words) => ({ low: 1, high: words.length, words }));
  if (first === undefined) return null;
  const placed = (scale: Scale): string =>
    answers.map((answer) => (scale.words?.indexOf(answer) ?? 0) / (scale.high - 1)).join();
  return others.every((other) => placed(other) === placed(first)) ? first : null;
}

/** Whether every number among the answers lies on the scale. Proof against a scale, never proof of one. */
export function fitsScale(values: readonly string[] | null, { low, high }: Scale): boolean {
  if (values === null) return false;
  const numbers = values.filter((value) => /^-?\d+(?:\.\d+)?$/.test(value)).map(Number);
  return numbers.length > 0 && numbers.every((value) => value >= low && value <= high);
}

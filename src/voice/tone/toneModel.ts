import { toneFeatures, toneWords } from "./toneWords.ts";

/** Against, neither or in favour; null where a text cannot be read. */
export type Tone = -1 | 0 | 1 | null;

/** A linear model of tone as it is stored: words in one text, their weights and the intercept in hundredths of log-odds. */
export type ToneModel = { readonly intercept: number; readonly words: string; readonly weights: readonly number[] };

/** What a model says of one text: log-odds of praise against complaint, and the share of its words that the model knows. */
export type ToneScore = { readonly logOdds: number; readonly known: number; readonly telling: number };

/** Log-odds nearer to zero than this are neither praise nor complaint: at even odds, less than 57 in 100 would be right. */
export const neutralWithin = 0.3;

/** A text with fewer known words than this share is another language or another subject, and is not read. */
export const knownAtLeast = 0.5;

/** A function from a text to its score under the model. */
export function toneScorer({ intercept, words, weights }: ToneModel): (text: string) => ToneScore {
  const names = words.split(" ");
  const weightOf = new Map(names.map((name, place) => [name, (weights[place] ?? 0) / 100]));
  const english = new Set(names.map((name) => name.replace("NOT_", "")));
  return (text) => {
    const read = toneWords(text);
    const met = [...toneFeatures(read)].flatMap((feature) => weightOf.get(feature) ?? []);
    const known = read.filter(({ word, grammar }) => grammar || english.has(word)).length;
    return {
      logOdds: met.reduce((sum, weight) => sum + weight, intercept / 100),
      known: read.length === 0 ? 0 : known / read.length,
      telling: met.length,
    };
  };
}

/** The tone of a scored text; null when no word of it tells, or fewer than half are known. */
export function toneOfScore({ logOdds, known, telling }: ToneScore): Tone {
  if (telling === 0 || known < knownAtLeast) return null;
  if (Math.abs(logOdds) < neutralWithin) return 0;
  return logOdds > 0 ? 1 : -1;
}

/** Reads many texts at once, in their order. */
export type ReadTones = (texts: readonly string[]) => readonly Tone[];

/** The reader of many texts under a model. */
export function toneReader(model: ToneModel): ReadTones {
  const score = toneScorer(model);
  return (texts) => texts.map((text) => toneOfScore(score(text)));
}

import type { SelectionDriver } from "../domain/driver.ts";
import { isWholeText, phrasePattern, phraseWords } from "./phrase.ts";

/** The best driver for a short text, the phrase that decided, the text's own words it met, and the drivers it beat. */
export type DriverMatch = {
  readonly driver: SelectionDriver;
  readonly phrase: string;
  readonly words: string;
  readonly others: readonly SelectionDriver[];
};

type CompiledPhrase = { readonly phrase: string; readonly pattern: RegExp; readonly length: number };
type Hit = {
  readonly driver: SelectionDriver;
  readonly phrase: string;
  readonly words: string;
  readonly rank: readonly number[];
};

/** A short label as plain lower-case words: code marks, camel case and punctuation become blanks. */
export function plainWords(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9' $-]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Phrases ready to be searched in plain words. */
export function compilePhrases(phrases: readonly string[]): readonly CompiledPhrase[] {
  const meant = phrases.filter((phrase) => phraseWords(phrase).length > 0);
  return meant.map((phrase) => {
    const body = phrasePattern(phrase);
    const pattern = new RegExp(isWholeText(phrase) ? `^(?:${body})$` : `(?:^|[ -])(${body})(?=$|[ -])`, "g");
    const length = phraseWords(phrase).filter((word) => word !== "...").length;
    return { phrase, pattern, length: isWholeText(phrase) ? length + 0.5 : length };
  });
}

/**
 * The driver whose phrase is the most specific (most words), then meets the most letters, then stands nearest the head
 * of the wording ("waiting room cleanliness" and "cleanliness of the waiting room" are both about cleanliness).
 */
export function bestDriver(
  text: string,
  among: readonly SelectionDriver[],
  phrasesOf: (driver: SelectionDriver) => readonly CompiledPhrase[],
): DriverMatch | null {
  const hits = among.flatMap((driver) => {
    const best = bestHit(driver, text, phrasesOf(driver));
    return best === null ? [] : [best];
  });
  const [first, ...others] = hits.sort(byRank);
  if (first === undefined) return null;
  return { driver: first.driver, phrase: first.phrase, words: first.words, others: others.map((hit) => hit.driver) };
}

function bestHit(driver: SelectionDriver, text: string, phrases: readonly CompiledPhrase[]): Hit | null {
  const headEnd = /(?:^| )(?:of|in|with|for|during|at|from|when|on) /.exec(text)?.index ?? text.length;
  const hits = phrases.flatMap(({ phrase, pattern, length }) =>
    matchesOf(text, pattern).map((match): Hit => {
      const words = (match[1] ?? match[0]).trim();
      const inHead = match.index < headEnd ? 1 : 0;
      return { driver, phrase, words, rank: [length, inHead, match.index + match[0].length, words.length] };
    }),
  );
  return hits.sort(byRank)[0] ?? null;
}

/** All matches by one compiled expression; `matchAll` would compile a copy for every text. */
function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) matches.push(match);
  return matches;
}

function byRank(a: Hit, b: Hit): number {
  for (const [index, left] of a.rank.entries()) {
    const difference = (b.rank[index] ?? 0) - left;
    if (difference !== 0) return difference;
  }
  return 0;
}

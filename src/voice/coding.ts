import type { DriverId, SelectionDriver } from "../domain/driver.ts";
import { alternation, alternatives, phrasePattern } from "../drivers/phrase.ts";

/** What coding needs of a driver: its name and its phrases. */
export type Dictionary = Pick<SelectionDriver, "id" | "phrases">;

/** One driver a text mentions, with the words of the text that were met first. */
export type Mention = { readonly driver: DriverId; readonly matched: string };

/**
 * A driver's whole dictionary as one regular expression, case-insensitive. Exclusions stand first and take their words
 * out; group 1 holds a real match and is empty for an excluded one. Free of look-around and back-references, so RE2 reads
 * it alike: `list_filter(regexp_extract_all(text, pattern, 1, 'i'), m -> m <> '')` is the same answer in SQL.
 */
export function mentionPattern({ phrases }: Pick<Dictionary, "phrases">): string {
  const near = phrases.near.flatMap(({ words, context }) => {
    const [word, beside] = [alternatives(words), alternatives(context)];
    return [word + reach + beside, beside + reach + word];
  });
  const counted = String.raw`\b(${[...near, alternatives(phrases.mentions)].join("|")})\b`;
  return phrases.exclusions.length === 0 ? counted : `${alternation(phrases.exclusions)}|${counted}`;
}

const reach = phrasePattern("x ... x").slice(1, -1);

/** A function from text to the drivers it mentions, each at most once, in the order of the drivers given. */
export function coderFor(among: readonly Dictionary[]): (text: string) => readonly Mention[] {
  const patterns = among.map((driver) => ({ driver: driver.id, pattern: new RegExp(mentionPattern(driver), "gi") }));
  return (text) =>
    patterns.flatMap(({ driver, pattern }): readonly Mention[] => {
      const matched = firstMatch(text, pattern);
      return matched === null ? [] : [{ driver, matched }];
    });
}

function firstMatch(text: string, pattern: RegExp): string | null {
  pattern.lastIndex = 0; // one compiled expression for all texts: `matchAll` would compile a copy for each
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (match[1] !== undefined && match[1] !== "") return match[1];
    if (match[0] === "") return null;
  }
  return null;
}

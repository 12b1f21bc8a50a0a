/**
 * Phrase notation, plain enough for a marketer to edit: words parted by blanks; `a|b` either word; `care*` any ending;
 * `...` up to three words between; a leading `=` the whole text and nothing else (for codes such as `=ins`).
 */
const between = String.raw`[^\w.!?;:]{1,3}`;
const gap = String.raw`(?:${between}\w+){0,3}${between}`;

/** True when the phrase must equal the whole text. */
export function isWholeText(phrase: string): boolean {
  return phrase.startsWith("=");
}

/** A phrase as the source of a regular expression that RE2 and JavaScript read alike: no look-around, no back-reference. */
export function phrasePattern(phrase: string): string {
  const words = phraseWords(phrase);
  return words.reduce((pattern, word, index) => {
    if (word === "...") return pattern;
    const joint = index === 0 ? "" : words[index - 1] === "..." ? gap : between;
    return pattern + joint + wordPattern(word);
  }, "");
}

/** The words of a phrase with `...` only between two of them; none for a blank phrase, which matches nothing. */
export function phraseWords(phrase: string): readonly string[] {
  const words = phrase
    .replace(/^=/, "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /[^*|]/.test(word));
  return words.filter((word, index) => {
    const isBetween = words.slice(0, index).some((other) => other !== "...") && (words[index + 1] ?? "...") !== "...";
    return word !== "..." || isBetween;
  });
}

function wordPattern(word: string): string {
  const choices = word.split("|").map(endingPattern);
  return choices.length === 1 ? choices.join("") : `(?:${choices.join("|")})`;
}

function endingPattern(word: string): string {
  const stem = word.replace(/\*$/, "");
  const escaped = stem
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]?")
    .replace(/-/g, "[ -]?");
  return word.endsWith("*") ? `${escaped}\\w*` : escaped;
}

/**
 * Phrases as one group of alternatives, grouped by first letter so that most of a text is passed over at once; a group
 * that matches nothing when no phrase has a word.
 */
export function alternatives(phrases: readonly string[]): string {
  const meant = phrases.filter((phrase) => phraseWords(phrase).length > 0);
  const ordered = [...new Set(meant)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const patterns = ordered.map(phrasePattern);
  const letters = [...new Set(patterns.map(firstLetter))];
  const groups = letters.map((letter) => {
    const alike = patterns.filter((pattern) => firstLetter(pattern) === letter);
    return letter === "" ? alike.join("|") : `${letter}(?:${alike.map((pattern) => pattern.slice(1)).join("|")})`;
  });
  return groups.length === 0 ? String.raw`[^\s\S]` : `(?:${groups.join("|")})`;
}

function firstLetter(pattern: string): string {
  return /^[a-z]/.test(pattern) ? pattern.charAt(0) : "";
}

/** Phrases as one alternation of whole words. */
export function alternation(phrases: readonly string[]): string {
  return String.raw`\b` + alternatives(phrases) + String.raw`\b`;
}

import type * as en from "../en/lists.ts";

/** Before a word that begins with the sound of i, "y" becomes "e"; before that of o, "o" becomes "u". */
function linkBefore(word: string, link: "and" | "or"): string {
  if (link === "and") return /^h?[ií](?![aeo])/i.test(word) ? "e" : "y";
  return /^h?[oó]/i.test(word) ? "u" : "o";
}

/** `a`, `a y b`, `a, b y c`. */
export function listWords(words: readonly string[], link: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  const rest = words.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} ${linkBefore(last, link)} ${last}`;
}

/** `1.º`, `2.º`, `3.º` … */
export const ordinal: typeof en.ordinal = (rank) => `${String(rank)}.º`;

/** A rank band in words: `1.º–3.º`, or `10.º` when both ends agree. */
export const ordinalBand: typeof en.ordinalBand = ({ best, worst }) =>
  best === worst ? ordinal(best) : `${ordinal(best)}–${ordinal(worst)}`;

const small = ["Ninguno", "Uno", "Dos", "Tres", "Cuatro", "Cinco", "Seis", "Siete", "Ocho", "Nueve", "Diez"];

/** A count at the head of a sentence, before a masculine noun or alone: words up to ten, digits beyond. */
export const countWord: typeof en.countWord = (count) => small[count] ?? String(count);

/** The first letter made small, unless the word is an abbreviation. */
export const inSentence: typeof en.inSentence = (label) =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

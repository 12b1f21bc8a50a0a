/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[], link: "and" | "or" = "and"): string {
  const last = words.at(-1) ?? "";
  const rest = words.slice(0, -1);
  return rest.length === 0 ? last : `${rest.join(", ")} ${link} ${last}`;
}

/** `1st`, `2nd`, `3rd`, `4th` … */
export function ordinal(rank: number): string {
  const teens = rank % 100 >= 11 && rank % 100 <= 13;
  const ending = teens ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${String(rank)}${ending}`;
}

/** A rank band in words: `1st–3rd`, or `10th` when both ends agree. */
export const ordinalBand = ({ best, worst }: { readonly best: number; readonly worst: number }): string =>
  best === worst ? ordinal(best) : `${ordinal(best)}–${ordinal(worst)}`;

const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** A count at the head of a sentence: words up to ten, digits beyond. */
export const countWord = (count: number): string => small[count] ?? String(count);

/** The first letter made small, unless the word is an abbreviation. */
export const inSentence = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);

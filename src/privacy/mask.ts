import { maskRules, type MaskRule } from "./maskRules.ts";

/** A rule's replacement as JavaScript's `replace` wants it; RE2 takes the stored form. */
export function javascriptReplacement(replacement: string): string {
  return replacement.replace(/\$/g, "$$$$").replace(/\\(\d)/g, "$$$1");
}

/** Free text with identifiers replaced by their kind in brackets; the SQL built from the same rules gives the same text. */
export function maskText(text: string, rules: readonly MaskRule[] = maskRules): string {
  return rules.reduce(
    (masked, rule) => masked.replace(new RegExp(rule.pattern, rule.flags), javascriptReplacement(rule.replacement)),
    text,
  );
}

/** As many characters of one cell as are ever shown. */
const mostShown = 2000;

/**
 * As much of a text as is shown, masked. It is cut between words, so that no half of an identifier escapes its rule; rules
 * that look back from an @ would take minutes over one word of a megabyte.
 */
export function maskExcerpt(text: string): string {
  if (text.length <= mostShown) return maskText(text);
  return `${maskText(text.slice(0, mostShown).replace(/\S+$/, ""))}…`;
}

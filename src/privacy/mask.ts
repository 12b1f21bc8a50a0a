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

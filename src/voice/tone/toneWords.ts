/** Words that turn round the words after them. */
const turning = new Set(["no", "not", "never", "nothing", "none", "nobody", "cannot", "without"]);
const contracted = /n't$|^(?:do|does|did|is|was|were|are|ca|could|would|should|wo|has|have|had)nt$/;

/** How many words after a turning word are read as turned round. */
const reach = 3;

/**
 * Words of grammar, which carry no tone. Left in, the model learns that satisfied people write whole sentences, and then
 * praises "They overcharged me and nobody answers": true of its training set, false elsewhere.
 */
const grammar = new Set(
  `a after am an and are as at be been before being but by did do does for from had has have he her hers him his how i
  i'm i've if im in into is it it's its ive me my of on or our she so than that the their them then there these they this
  those to us was we were what when where which who will with would you
  your`.split(/\s+/),
);

/** A word with its apostrophes, or a mark that ends the reach of a turning word. */
const wordOrStop = /[\p{L}\p{N}]+(?:'\p{L}+)*|[.,;:!?()\n]/gu;

/** A word of a text as the model of tone reads it: grammar carries no tone, a turned word stands after "not" or its like. */
export type ToneWord = { readonly word: string; readonly grammar: boolean; readonly turned: boolean };

/** The words of a text: lower case, one kind of apostrophe. Training and page read texts by this one function. */
export function toneWords(text: string): readonly ToneWord[] {
  const words: ToneWord[] = [];
  let left = 0;
  for (const [found] of text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .matchAll(wordOrStop)) {
    if (/^[.,;:!?()\n]$/.test(found)) {
      left = 0;
      continue;
    }
    words.push({ word: found, grammar: grammar.has(found), turned: left > 0 });
    left = turning.has(found) || contracted.test(found) ? reach : Math.max(0, left - 1);
  }
  return words;
}

/** The features of a text: its telling words, each once, with `NOT_` before a turned one. */
export function toneFeatures(words: readonly ToneWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ word, grammar, turned }) => (grammar ? [] : [turned ? `NOT_${word}` : word])));
}

import { CARE, PHRASES } from "./phrases.ts";
import { type Stream } from "./random.ts";

/** One sentence about a driver, praise or complaint, its gaps filled. */
export function sentenceOn(s: Stream, driver: string, praise: boolean): string {
  const phrases = PHRASES[driver];
  if (phrases === undefined) throw new RangeError(`no phrases for ${driver}`);
  return s
    .pick(praise ? phrases.praise : phrases.blame)
    .replaceAll("{n}", String(2 + s.below(5)))
    .replaceAll("{care}", s.pick(CARE));
}

import { drawPerson, drawPhone } from "./people.ts";
import { PHRASES, PLAIN } from "./phrases.ts";
import { keysOf, type Stream } from "./random.ts";
import { sentenceOn } from "./sentence.ts";

const DRIVERS = keysOf(PHRASES);

/** A survey comment; about one in thirty holds an identifier that masking must catch. */
export function commentOf(s: Stream, strength: number): string {
  const praise = strength + 0.8 * s.normal() > -0.3;
  const text = s.chance(0.25) ? s.pick(praise ? PLAIN.praise : PLAIN.blame) : sentenceOn(s, s.pick(DRIVERS), praise);
  if (!s.chance(0.033)) return text;
  const person = drawPerson(s);
  const planted = [
    `Write to me at ${person.email}.`,
    `Call me on ${drawPhone(s)} about it.`,
    "Dr. Smith was the one who helped.",
    "Please thank nurse Johnson for me.",
    `My record is MRN 00${40000 + s.below(9999)}.`,
  ];
  return `${text} ${s.pick(planted)}`;
}

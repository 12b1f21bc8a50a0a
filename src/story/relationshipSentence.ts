import type { Period } from "../domain/period.ts";
import type { Relationship } from "../domain/relationship.ts";
import type { Sentence } from "../domain/sentence.ts";
import { formatFigureWithInterval } from "../words/format.ts";
import { changeSentence } from "./changeSentence.ts";

/** Which share of the selections is by returning patients, and what changed; or that it is withheld. */
export function relationshipSentence(relationship: Relationship, against: Period | null): Sentence {
  const { now } = relationship;
  if (now.value === null)
    return [{ text: "The share of returning patients is withheld: it would tell of a group of 1 to 10.", figure: now }];
  return [
    { text: "Returning patients: " },
    { text: `${formatFigureWithInterval(now)} of selections known to be new or returning`, figure: now },
    { text: "; " },
    ...changeSentence(relationship, against),
    { text: "." },
  ];
}

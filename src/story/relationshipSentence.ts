import type { Period } from "../domain/period.ts";
import type { Relationship } from "../domain/relationship.ts";
import type { Sentence } from "../domain/sentence.ts";
import { formatFigureWithInterval } from "../words/format.ts";
import { changeSentence } from "./changeSentence.ts";
import { arrivalWords } from "#words/arrivals.ts";

/** Which share of the selections is by returning patients, and what changed; or that it is withheld. */
export function relationshipSentence(relationship: Relationship, against: Period | null): Sentence {
  const { now } = relationship;
  if (now.value === null) return [{ text: arrivalWords.returningWithheld, figure: now }];
  return [
    { text: arrivalWords.returning },
    { text: arrivalWords.ofKnown(formatFigureWithInterval(now)), figure: now },
    { text: "; " },
    ...changeSentence(relationship, against),
    { text: "." },
  ];
}

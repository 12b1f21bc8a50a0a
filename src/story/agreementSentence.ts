import type { Answer } from "../domain/answer.ts";
import { joinPhrases, type Sentence } from "../domain/sentence.ts";
import { agreementFigure } from "../metrics/agreementFigure.ts";
import { agreementWords } from "#words/agreement.ts";
import { formatCoefficient } from "../words/format.ts";

type Compared = Pick<Answer, "agreement" | "drivers">;

/** How many drivers every kind that orders them ranks. */
function driversCompared({ agreement: { kinds, constant }, drivers }: Compared): number {
  const ranking = kinds.filter((kind) => !constant.includes(kind));
  return drivers.filter((driver) => ranking.every((kind) => driver[kind].rank !== null)).length;
}

/** Kendall's W in words that open its explanation; null where none is told. */
export function coefficientPhrase(answer: Compared): Sentence[number] | null {
  const { w } = answer.agreement;
  return w === null
    ? null
    : { text: `${agreementWords.w} ${formatCoefficient(w)}`, figure: agreementFigure(w, driversCompared(answer)) };
}

/** How alike every two kinds of evidence order the drivers, in one line; empty with fewer than two kinds. */
export function agreementPairs(answer: Compared): Sentence {
  const { pairs } = answer.agreement;
  if (pairs.length === 0) return [];
  const compared = driversCompared(answer);
  const each = pairs.map(({ kinds: [a, b], rho }): Sentence => {
    const text = agreementWords.pair([a, b], rho);
    return rho === null ? [{ text }] : [{ text, figure: agreementFigure(rho, compared, `${a} and ${b}`) }];
  });
  return [{ text: agreementWords.pairs }, ...joinPhrases(each, ", "), { text: "." }];
}

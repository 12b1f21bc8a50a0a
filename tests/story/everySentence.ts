import type { Answer } from "../../src/domain/answer.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { actionsOf } from "../../src/story/actions.ts";
import { cautionSentence } from "../../src/story/cautionSentence.ts";
import { changeSentence } from "../../src/story/changeSentence.ts";
import { figureBase } from "../../src/story/figureBase.ts";
import { filterInWords } from "../../src/story/filterInWords.ts";
import { headlineSentence, insightSentence } from "../../src/story/headline.ts";
import { howDoWeKnow } from "../../src/story/howDoWeKnow.ts";
import { agreementLede, quadrantLede } from "../../src/story/ledes.ts";
import { arrivalsLede, arrivalsNote, toneLede, trendLede } from "../../src/story/ledesBelow.ts";
import { notFoundSentence } from "../../src/story/notFoundSentence.ts";
import { relationshipSentence } from "../../src/story/relationshipSentence.ts";
import { topicsLede } from "../../src/story/topicsLede.ts";
import { whatIfLine } from "../../src/story/whatIfLine.ts";
import { actionWords } from "#words/actions.ts";
import { driverWords } from "#words/driver.ts";
import { movesRefusal } from "#words/panels.ts";

/** Every sentence the page would say of an answer, in words. */
export function everySentence(answer: Answer): readonly string[] {
  const { headline, drivers, trends, arrivals, relationship, against, moves } = answer;
  return [
    ...[
      headlineSentence(answer),
      insightSentence(answer),
      agreementLede(answer),
      quadrantLede(answer),
      toneLede(answer),
      topicsLede(answer),
    ].map(sentenceText),
    ...headline.flatMap((figure) => [sentenceText(changeSentence(figure, against)), figureBase(figure, answer)]),
    ...trends.map((trend) => sentenceText(trendLede(trend))),
    ...drivers.flatMap((evidence) => [
      sentenceText(driverWords.standing(evidence)),
      sentenceText(driverWords.written(evidence)),
      driverWords.cross(evidence.correlation, evidence.johnsonShare, evidence.methodDependent),
      evidence.definition,
      ...Object.values(evidence.actions),
    ]),
    ...actionsOf(answer).flatMap(({ evidence, supporting }) => [
      sentenceText(actionWords.reasons(evidence)),
      sentenceText(whatIfLine(answer, evidence) ?? []),
      actionWords.agreeing(supporting),
    ]),
    sentenceText(notFoundSentence(answer) ?? []),
    sentenceText(arrivalsLede(arrivals)),
    sentenceText(arrivalsNote(arrivals)),
    relationship === null ? "" : sentenceText(relationshipSentence(relationship, against)),
    filterInWords(answer),
    howDoWeKnow(answer, []),
    movesRefusal(moves) ?? "",
    cautionSentence(answer) ?? "",
  ].filter((sentence) => sentence !== "");
}

import type { BrandHealth } from "../domain/brandHealth.ts";
import type { Period } from "../domain/period.ts";
import type { Sentence } from "../domain/sentence.ts";
import { changeWords } from "#words/changes.ts";
import { healthWords } from "#words/brandHealth.ts";
import {
  detectablePoints,
  formatBase,
  formatFigure,
  formatFigureInterval,
  formatFigureWithInterval,
  formatPeriodBriefly,
} from "../words/format.ts";
import { changeSentence } from "./changeSentence.ts";

/** The index, its lowest part and whether it changed, with what a change would have needed; empty where it is withheld. */
export function brandHealthSentence({ index, parts, lowest, change }: BrandHealth, against: Period | null): Sentence {
  if (index.value === null) return [];
  const ends = formatFigureInterval(index);
  const low = parts.find(({ part }) => part === lowest);
  return [
    { text: healthWords.of100(formatFigure(index)), tone: "strong", figure: index },
    { text: `${ends === null ? "" : ` (${ends})`}, ${formatBase(index)}. ` },
    ...(low === undefined
      ? []
      : [
          { text: healthWords.lowestPart(low.part) },
          { text: formatFigureWithInterval(low.figure), figure: low.figure },
          { text: ". " },
        ]),
    ...changed({ index, change }, against),
  ];
}

function changed({ index, change }: Pick<BrandHealth, "index" | "change">, against: Period | null): Sentence {
  if (change.untested === "no-earlier-period") return [{ text: healthWords.noEarlier }];
  const sentence = changeSentence({ now: index, change }, against);
  const needed = change.minimumDetectable;
  const isUnchanged = change.untested === null && change.mark === null;
  if (isUnchanged && needed !== null && against !== null)
    return [
      {
        text: healthWords.unchanged(formatPeriodBriefly(against), detectablePoints(needed, index.unit)),
      },
    ];
  return change.untested === null
    ? [...sentence, { text: "." }]
    : [{ text: healthWords.changeUntested(changeWords.untested[change.untested]) }];
}

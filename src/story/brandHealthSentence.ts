import type { BrandHealth } from "../domain/brandHealth.ts";
import type { Period } from "../domain/period.ts";
import type { Sentence } from "../domain/sentence.ts";
import { changeWords } from "#words/changes.ts";
import { healthPartLabels } from "#words/healthParts.ts";
import {
  detectablePoints,
  formatBase,
  formatFigure,
  formatFigureInterval,
  formatFigureWithInterval,
  formatNumber,
  formatPeriodBriefly,
} from "../words/format.ts";
import { changeSentence } from "./changeSentence.ts";

/** The index, its lowest part and whether it changed, with what a change would have needed; empty where it is withheld. */
export function brandHealthSentence({ index, parts, lowest, change }: BrandHealth, against: Period | null): Sentence {
  if (index.value === null) return [];
  const ends = formatFigureInterval(index);
  const low = parts.find(({ part }) => part === lowest);
  return [
    { text: `${formatFigure(index)} of 100`, tone: "strong", figure: index },
    { text: `${ends === null ? "" : ` (${ends})`}, ${formatBase(index)}. ` },
    ...(low === undefined
      ? []
      : [
          { text: `Lowest on 0–100: ${healthPartLabels[low.part]}, ` },
          { text: formatFigureWithInterval(low.figure), figure: low.figure },
          { text: ". " },
        ]),
    ...changed({ index, change }, against),
  ];
}

function changed({ index, change }: Pick<BrandHealth, "index" | "change">, against: Period | null): Sentence {
  if (change.untested === "no-earlier-period") return [{ text: "No earlier period has the same parts to compare." }];
  const sentence = changeSentence({ now: index, change }, against);
  const needed = change.minimumDetectable;
  const isUnchanged = change.untested === null && change.mark === null;
  if (isUnchanged && needed !== null && against !== null)
    return [
      {
        text: `No detectable change since ${formatPeriodBriefly(against)}; ${formatNumber(detectablePoints(needed, index.unit))} points would have been needed to see one.`,
      },
    ];
  return change.untested === null
    ? [...sentence, { text: "." }]
    : [{ text: `Change: ${changeWords.untested[change.untested]}.` }];
}

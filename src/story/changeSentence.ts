import type { HeadlineFigure } from "../domain/answer.ts";
import type { Difference } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import type { Sentence } from "../domain/sentence.ts";
import { changeWords } from "#words/changes.ts";
import { formatDifferenceInterval, formatPeriod, formatPeriodBriefly, formatPoints } from "../words/format.ts";

/** To which month the source is complete, where that is why there is no test; null where it is not. */
export const whyUntested = ({ untested, reaches }: Difference): string | null =>
  untested === "unfinished" && typeof reaches === "number"
    ? changeWords.unfinished(formatPeriod({ from: reaches, to: reaches }))
    : null;

/** What changed in one figure since the period compared: a mark and points, "no detectable change", or why there is no test. */
export function changeSentence(
  { now, change }: Pick<HeadlineFigure, "now" | "change">,
  against: Period | null,
): Sentence {
  if (now.status === "suppressed" || now.status === "no-data") return [];
  if (change.untested) return [{ text: whyUntested(change) ?? changeWords.untested[change.untested] }];
  const since = against ? formatPeriodBriefly(against) : "";
  if (change.mark === null || change.value === null) return [{ text: changeWords.unchanged(since) }];
  const ends = formatDifferenceInterval(change, now.unit);
  return [{ text: changeWords.changed(formatPoints(change.value, now.unit), since, ends), tone: change.mark }];
}

import { readingGrade, type Reading } from "../../domain/driver.ts";
import { formatCount, formatShare } from "../format.ts";

/** How well texts are read for a driver, in a few words for a table: `84% right, 83% found`. */
export const readingInTable = (reading: Reading | null, edited = false): string =>
  edited
    ? "edited: not measured"
    : reading === null
      ? "not measured"
      : `${formatShare(reading.precision)} right, ${formatShare(reading.recall)} found`;

/** How well texts are read for a driver, and what follows for its rank, in whole sentences. */
export function readingInFull(reading: Reading | null, edited = false): string {
  const grade = readingGrade(reading);
  if (edited)
    return "Edited: not measured. The words we look for were changed here, so what was measured of them no longer holds: approximate.";
  if (reading === null)
    return "Read by phrases that no one has checked against human coders yet: approximate. Read some of the texts before relying on it.";
  const measured = `Read by phrases. Against human coders of ${formatCount(reading.testedOn)} NHS comments, ${formatShare(reading.precision)} of the mentions found are right and ${formatShare(reading.recall)} of those there are found.`;
  const verdicts = {
    normal: "",
    approximate: " Approximate.",
    unranked: " Too coarse to rank, so it has no place among the drivers here.",
    untested: "",
  } as const;
  return `${measured}${verdicts[grade]}`;
}

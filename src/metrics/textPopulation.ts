import type { Answer } from "../domain/answer.ts";
import { besideFilters, type BesideGroup, type TextPopulation } from "../domain/beside.ts";
import { coversAll } from "../domain/period.ts";

/** Whose texts an answer counts: its filters, and the months that its figures of texts describe, which are all where none carries a day. */
export const textPopulation = ({ drivers, period, request }: Answer): TextPopulation => {
  const counted = drivers[0]?.writes.figure.period;
  return { period: counted === undefined ? period : counted, keep: request.filter.keep };
};

/** What is counted beside the drivers under an answer's filters, as far as the files of that group know them. */
export function besidePopulation(answer: Answer, group: BesideGroup): TextPopulation {
  const followed = besideFilters[group];
  if (followed === "all") return textPopulation(answer);
  const { period, coverage } = answer;
  const isWhole = followed === "none" || period === null || coversAll(period, coverage.months);
  return { period: isWhole ? null : period, keep: {} };
}

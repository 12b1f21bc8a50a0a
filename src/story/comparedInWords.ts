import type { Answer } from "../domain/answer.ts";
import type { Compared, ComparedFigure, TwoGroups } from "../domain/compared.ts";
import { formatPeriod } from "../words/format.ts";
import { compareWords } from "#words/compare.ts";
import { sourceAbsence } from "#words/panels.ts";
import { keptInWords } from "./filterInWords.ts";

/** When, and whom else the page keeps beside the two groups: `Q3 2026, with the page’s other filters: people who cite access. …`. */
export function comparedNote({ period, request, drivers }: Answer, { attribute }: TwoGroups): string {
  const { [attribute]: _, ...others } = request.filter.keep;
  return compareWords.note(period === null ? null : formatPeriod(period), keptInWords(others, { drivers }));
}

/** How the tables are read, and on how many tests. */
export const comparedLegend = (compared: Compared): string => compareWords.legend(testsIn(compared));

/** Every figure that a comparison tells apart by a test. */
export const comparedLines = ({ headline, drivers }: Compared): readonly ComparedFigure[] => [
  ...headline,
  ...drivers.flatMap(({ says, writes, does }) => [says, writes, does]),
];

const testsIn = (compared: Compared): number =>
  comparedLines(compared).filter(({ difference }) => difference.adjustedP !== null).length;

/** Why a source that has files tells nothing of the two; empty where each does. */
export const comparedAbsences = (compared: Compared, answer: Pick<Answer, "sources">): readonly string[] =>
  (["survey", "crm", "review"] as const).flatMap((source) => {
    const { state, lacks } = compared.sources[source];
    const said = answer.sources[source].state === "absent" ? null : sourceAbsence(source, state, lacks);
    return said === null ? [] : [said];
  });

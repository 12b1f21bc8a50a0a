import type { Trend } from "../../domain/answer.ts";
import { fewestPeriods, smallestTestedBase } from "../../stats/gates.ts";
import { countWord } from "./lists.ts";

const small = (count: number): string => countWord(count).toLowerCase();

/** The sentence above a trend. */
export const trendLedes = {
  withheld: (bucket: Trend["bucket"]): string =>
    `Every ${bucket} here is withheld: a group of 1 to 10 could be told from it.`,
  nothing: (bucket: Trend["bucket"]): string => `No ${bucket} here has answers that a line could follow.`,
  noBand: (bucket: Trend["bucket"], tooShort: boolean): string =>
    `${
      tooShort
        ? `Fewer than ${small(fewestPeriods)} complete ${bucket}s`
        : `Fewer than ${String(smallestTestedBase)} effective answers, or none that differ, in one of the first ${small(fewestPeriods)} ${bucket}s`
    }: the line is drawn without a band of expected noise.`,
  noShift: "No shift: every smoothed value stays within the expected noise.",
  shift: "Possible shift",
  since: (start: string, signalled: string): string => `, starts about ${start}; signalled in ${signalled}.`,
} as const;

/** The sentence above the tone of drivers. */
export const toneLedes = {
  unchanged: "Net tone by driver. No tone changed detectably.",
  changed: "Net tone by driver. Changed: ",
  and: " and ",
} as const;

import type { FigureStatus } from "../../domain/figure.ts";
import { smallestPlainBase, smallestTestedBase } from "../../stats/gates.ts";

/** What each status of a figure means, in full. */
export const statusWords: Readonly<Record<FigureStatus, string>> = {
  "no-data": "no data: nobody here answered it",
  suppressed: "withheld: a group of 1 to 10 could be told from it",
  "low-base": `low base: fewer than ${String(smallestTestedBase)} effective answers, never ranked or tested`,
  unreliable: "interval too wide to rely on",
  "small-base": `small base: fewer than ${String(smallestPlainBase)} effective answers`,
  ok: "enough answers",
};

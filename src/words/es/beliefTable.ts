import { formatNumber } from "../format.ts";
import type * as en from "../en/beliefTable.ts";

const verdicts = {
  inside: "coincide",
  overrated: "lo sobrevaloramos",
  underrated: "lo subvaloramos",
  "not-comparable": "no comparable",
} as const;

/** The verdict as a word in a table. */
export const beliefInTable: typeof en.beliefInTable = ({ believed, verdict }) =>
  `${formatNumber(believed, Number.isInteger(believed) ? 0 : 1)} · ${verdicts[verdict]}`;

/** Heads the column of beliefs in the table. */
export const beliefColumn = "Creemos";

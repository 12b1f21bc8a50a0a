import type { Trend } from "../../domain/answer.ts";
import type { ExclusionReason } from "../../domain/issue.ts";
import { machineTone } from "../../domain/machineTone.ts";
import type { Voice } from "../../domain/voice.ts";
import { formatCount } from "../format.ts";

/** The words of the panels below the fold, beyond their titles. */
export const belowWords = {
  intervals: "95% intervals",
  partlyKnown: (title: string): string => `${title} (partly known)`,
  before: "before",
  trend: {
    title: (title: string, figure: string, bucket: Trend["bucket"]): string => `${title}: ${figure}, by ${bucket}`,
    nothing: "Nothing here carries dates that a trend could follow.",
    noValue:
      "No point can be shown here: too few people, or a group of 1 to 10 of them could be told. Choose another figure, or widen the filter.",
    figure: "Figure",
  },
  voice: {
    quiet: (needed: number, drivers: string): string =>
      `Fewer than ${String(needed)} mentions, so no tone: ${drivers}.`,
    stars: (reviews: number, sites: number): string =>
      `Stars, n ${formatCount(reviews)}${sites > 1 ? ` (${String(sites)} sites)` : ""}`,
  },
  reviews: { lowBase: "low base" },
  table: {
    kinds: { says: "Says", moves: "Moves", writes: "Writes", does: "Does" },
    rank: "rank",
    driver: "Driver",
    role: "Role",
    reading: "Texts read",
    tone: "Net tone",
    score: "Our score",
    gap: "Us − best",
    disagree: "Disagree",
    note: (bases: string): string =>
      `95% intervals · rank = 95% band among the rated drivers, none where texts are read too coarsely · ${bases}`,
  },
  sources: {
    note: "rows in file = header and footer + used + left out · nothing left this browser",
    beingRead: "The files behind these figures are being read.",
    empty: "No files yet. Drop CRM, survey or review exports anywhere on this page.",
    refused: (count: number): string => `${formatCount(count)} refused`,
    emptied: (count: number): string => `${formatCount(count)} unreadable values left empty`,
    nothing: "nothing",
    leftOut: "Left out, and why",
    identifiers: "Identifier columns removed",
    noIdentifiers: "none found",
  },
} as const;

/** The heads of the table of files, on the page and in what leaves it. */
export const sourceHeads = {
  source: "Source",
  format: "Recognised as",
  dates: "Dates",
  first: "First day",
  last: "Last day",
  records: "Rows in file",
  frame: "Header, footer",
  loaded: "Rows used",
  leftOut: "Left out",
} as const;

/** How many texts carry no stars, and how far the machine that reads their tone can be trusted. */
export function machineToneNote({ texts, machineRead }: Pick<Voice, "texts" | "machineRead">): string {
  const right = String(Math.round(100 * machineTone.rightOfClear));
  const carry = machineRead === 1 ? "carries no stars: its" : "carry no stars: their";
  return `${formatCount(machineRead)} of ${formatCount(texts)} ${texts === 1 ? "text" : "texts"} ${carry} tone is machine-read, right on ${right} % of clear comments of the test set.`;
}

/** Why rows were left out on purpose, short enough for a table. */
export const exclusionWords: Readonly<Record<ExclusionReason, string>> = {
  "no-data-use-consent": "without consent to use",
  "test-or-preview": "previews and tests",
  unfinished: "unfinished",
  deleted: "deleted in the CRM",
  duplicate: "twice in the file",
  "already-here": "counted from another file",
  "empty-row": "empty",
};

import type { SinceDifference, SinceRefusal, SinceUntested } from "../../domain/sinceChange.ts";
import { formatCount } from "../format.ts";
import { countWord, listWords } from "./lists.ts";

const gone = (names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`without ${listWords(names)}`];
const added = (names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`with ${listWords(names)}`]);
const moved = (what: string, change: { readonly gone: readonly string[]; readonly added: readonly string[] }): string =>
  `${what} now ${[...added(change.added), ...gone(change.gone)].join(" and ")}.`;

/** The words of what changed since an earlier snapshot. */
export const sinceWords = {
  title: (snapshot: string | null): string =>
    snapshot === null ? "What changed since" : `What changed since ${snapshot}`,
  note: "The snapshot you dropped beside the page as it is. It was read, not loaded: no figure of the page comes from it. The next snapshot can say the same.",
  assumption:
    "Changes are tested as between independent people, from the figures as both snapshots print them, and corrected over each part of the page; ± is half of a single 95% interval.",
  waiting: "Files and intervals are still on their way. What changed is told when they stand.",
  summary: (marked: number, tested: number): string =>
    tested === 0
      ? "No figure could be tested."
      : `${marked === 0 ? "None" : countWord(marked)} of ${formatCount(tested)} tested figures changed detectably.`,
  snapshotOf: (months: string | null, day: string | null): string =>
    `the snapshot of ${months ?? "all dates"}${day === null ? "" : ` (data to ${day})`}`,
  changed: (figure: string, points: string, isUp: boolean): string => `${isUp ? "▲" : "▼"} ${figure} ${points}`,
  since: (snapshot: string, marked: number, tested: number, named: readonly string[]): string => {
    const count =
      tested === 0
        ? "no figure could be tested"
        : `${marked === 0 ? "none" : formatCount(marked)} of ${formatCount(tested)} tested figures changed detectably`;
    const rest = marked - named.length;
    const list = [...named, ...(rest > 0 ? [`${formatCount(rest)} more`] : [])];
    return `Since ${snapshot}, ${count}${list.length === 0 ? "" : `: ${list.join("; ")}`}.`;
  },
  withheldMonths: "not told here: both describe some of the same months",
  nothing: "The two hold no figure in common.",
  refusals: {
    "other-hospital": "That snapshot is another hospital’s, so nothing is compared.",
    "other-population":
      "That snapshot describes other people (its filters differ), so nothing is compared. Set the same filters to compare.",
  } satisfies Readonly<Record<SinceRefusal, string>>,
  unreadable: {
    title: "That snapshot cannot be compared.",
    version: (version: string): string =>
      `It was made in version ${version} of the list, which this page does not read.`,
    damaged: "Its list is damaged or was changed by hand.",
  },
  differs: (difference: SinceDifference): string => {
    switch (difference.kind) {
      case "later":
        return "The snapshot you dropped is the later of the two; changes run from it to the page.";
      case "formulas":
        return `Formulas changed from version ${difference.before} to ${difference.now}; figures whose own formula changed are not compared.`;
      case "outcome":
        return "“Moves” explains another outcome now, so it is not compared.";
      case "maturity":
        return `Leads count as decided after ${formatCount(difference.now)} days; it was ${formatCount(difference.before)}.`;
      case "rivals":
        return moved("Competitors are", difference);
      case "drivers":
        return moved("The list of drivers is", difference);
      case "files":
        return `${countWord(difference.same)} ${difference.same === 1 ? "file is" : "files are"} the same; ${[
          ...added(difference.added),
          ...gone(difference.gone),
        ].join(" and ")}.`;
    }
  },
  untested: {
    formula: "not compared: its formula changed",
    scale: "not compared: its scale changed",
    outcome: "not compared: the outcome changed",
    withheld: "withheld: a group of 1 to 10 could be told from it",
    "no-data": "no data in one of the two",
    "same-months": "not tested: both describe some of the same months",
    "too-few": "not tested: fewer than 30 effective answers",
    "no-spread": "not tested: all answers are alike",
  } satisfies Readonly<Record<SinceUntested, string>>,
  unchanged: (needed: string): string => `no detectable change; ${needed} would have been needed to see one`,
  up: "▲ up",
  down: "▼ down",
  columns: { figure: "Figure", before: "Then", now: "Now", change: "Change", test: "Test" },
} as const;

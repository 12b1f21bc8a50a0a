import type { Agreement, EvidenceKind } from "../../domain/answer.ts";
import { formatCoefficient } from "../format.ts";
import { fewestAgreedDrivers, smallestTestedBase } from "../../stats/gates.ts";
import { countWord, inSentence, listWords } from "./lists.ts";

const small = (count: number): string => countWord(count).toLowerCase();
const counts = ["No kind", "One kind", "Two kinds", "Three kinds", "Four kinds"];
const quoted = (kinds: readonly EvidenceKind[]): string => listWords(kinds.map((kind) => `“${kind}”`));

/** The sentences at the head of the driver matrix: how far the kinds of evidence agree. */
export const agreementLedes = {
  low: (withheld: boolean): string =>
    `Nothing is ranked below ${String(smallestTestedBase)} effective answers${withheld ? ", and what is withheld here is withheld in every export" : ""}.`,
  nothing: "No kind of evidence has anything to show here.",
  unranked: "No kind of evidence ranks the drivers here.",
  notCompared: (settled: boolean): string =>
    settled
      ? ` Fewer than ${small(fewestAgreedDrivers)} drivers are ranked by every kind, too few to tell how far they agree.`
      : " How far they agree is being worked out.",
  constant: (kinds: readonly EvidenceKind[]): string =>
    ` Of the drivers that all kinds rank, ${quoted(kinds)} ${kinds.length === 1 ? "puts" : "put"} none above another.`,
  pair: (kinds: readonly EvidenceKind[], rho: number): string =>
    ` Between ${quoted(kinds)} the order agrees by Spearman’s rho ${formatCoefficient(rho)}; 1 is the same order.`,
  alone: (kinds: number, drivers: number): string =>
    `${counts[kinds] ?? ""} of evidence, one list of ${String(drivers)} ${drivers === 1 ? "driver" : "drivers"}${kinds === 1 ? "; with a second, the page tells how far they agree" : ""}.`,
  byChance: ", which chance alone could give",
  together: (kinds: number): string => `${counts[kinds] ?? ""} of evidence, one list. They `,
  word: {
    "largely agree": "largely agree",
    "partly agree": "partly agree",
    disagree: "disagree",
  } satisfies Readonly<Record<NonNullable<Agreement["word"]>, string>>,
  differences: (hidden: number, claimed: number): string =>
    [
      ...(hidden > 0
        ? [`${small(hidden)} ${hidden === 1 ? "driver goes" : "drivers go"} with choice more than people say`]
        : []),
      ...(claimed > 0 ? [`${small(claimed)} less`] : []),
    ].join(", "),
} as const;

/** The sentence above importance and performance. */
export const quadrantLedes = {
  none: "None certain to concentrate on",
  concentrate: (labels: readonly string[]): string => `Concentrate on ${listWords(labels.map(inSentence))}`,
  unsure: (count: number): string => `; ${small(count)} too close to call (hollow).`,
} as const;

/** What stands before, between and after the two shares of the sentence above the funnel: who is preferred, and the other. */
export const preferredLede = {
  close: (one: string, other: string) => ["", ` prefer ${one}, `, ` ${other}: too close to call. `],
  ahead: (one: string, other: string) => ["", ` prefer ${one}, more than the `, ` who prefer ${other}, the next. `],
  behind: (one: string, other: string) => ["", ` prefer ${one}, more than the `, ` who prefer ${other}. `],
} as const satisfies Readonly<Record<string, (one: string, other: string) => readonly string[]>>;

import type { Unit, Untested } from "../../domain/figure.ts";
import { smallestTestedBase } from "../../stats/gates.ts";

/** What is set against what: each kind has one test and one family. */
export type ComparisonKind =
  | "change"
  | "topic-change"
  | "tone-change"
  | "tone-against-all"
  | "gap"
  | "deviation"
  | "stage"
  | "lift"
  | "booking-trend"
  | "loyalty-change"
  | "index-change"
  | "index-part";

type KindWords = {
  /** The other side: a hospital or a period where the kind has one, else null. */
  readonly title: (other: string | null) => string;
  readonly test: (unit: Unit) => string;
  /** The differences it is corrected together with. */
  readonly family: string;
};

const independent = (unit: Unit): string =>
  unit === "count"
    ? "exact conditional test of two counts; the earlier brought to as many months"
    : unit === "share"
      ? "pooled z test; Newcombe interval"
      : "z test on the linearised standard error";

const paired = (): string => "z test and Newcombe interval that allow for people who answered on both";

const arrivalFamily = "all ways of arrival and the trend of booking";

const kinds: Readonly<Record<ComparisonKind, KindWords>> = {
  change: {
    title: (since) => `Change since ${since ?? "the period before"}`,
    test: independent,
    family: "the changes of the five figures",
  },
  "topic-change": {
    title: (since) => `Change since ${since ?? "the period before"}`,
    test: independent,
    family: "the changes of what is written about, over all drivers",
  },
  "tone-change": {
    title: (since) => `Change of tone since ${since ?? "the period before"}`,
    test: independent,
    family: "the changes of tone of all drivers",
  },
  "tone-against-all": {
    title: () => "Against the tone of all our texts",
    test: () => "tested as a random draw from all our texts",
    family: "all drivers against the average tone",
  },
  gap: {
    title: (rival) => `Ours minus ${rival ?? "the best competitor"}, the best rated competitor`,
    test: () => "z test that allows for people who rated both",
    family: "the gaps of all drivers to every competitor",
  },
  deviation: {
    title: () => "Against the mean of the drivers in the model",
    test: () => "not tested: the interval alone says on which side of the cut line it lies",
    family: "",
  },
  stage: {
    title: (rival) => `${rival ?? "Competitor"} minus ours, at this stage`,
    test: paired,
    family: "all stages of all competitors",
  },
  lift: {
    title: () => "Against all other leads, like for like",
    test: () => "Mantel–Haenszel test within service line and quarter; Sato interval",
    family: arrivalFamily,
  },
  "booking-trend": {
    title: () => "Trend by quarter, mature quarters only",
    test: () => "Cochran–Armitage test for trend",
    family: arrivalFamily,
  },
  "loyalty-change": {
    title: (since) => `Change since ${since ?? "the period before"}`,
    test: independent,
    family: "this change alone",
  },
  "index-change": {
    title: (since) => `Change since ${since ?? "the period before"}`,
    test: () => "z test by the delta method: the errors of both periods add up",
    family: "the changes of the index and of its parts",
  },
  "index-part": {
    title: (part) => `Of that change, from ${part ?? "this part"}`,
    test: () => "z test on the linearised standard error, times the weight",
    family: "the changes of the index and of its parts",
  },
};

const untested: Readonly<Record<Untested, string>> = {
  "too-few": `needs an effective n of ${String(smallestTestedBase)} on both sides`,
  "no-earlier-period": "nothing to compare with",
  unfinished: "its source did not reach the end of a period compared",
  "no-spread": "all answers alike",
  withheld: "one side is withheld",
};

/** How a difference is explained: its two sides, its test, and the family of tests it is corrected in. */
export const comparisonWords = {
  ...kinds,
  untested,
  withheld: "withheld",
  interval: (points: string, ends: string): string => `${points} (95% interval ${ends})`,
  notTested: (why: string): string => `not tested: ${why}`,
  bases: (ours: string, other: string): string => `bases: ${ours} against ${other}`,
  base: (base: string): string => `base: ${base}`,
  result: (p: string, family: string, isMarked: boolean): string =>
    `${p} after Benjamini–Hochberg correction over ${family}${isMarked ? "" : ": no detectable difference"}`,
  detectable: (points: string, whole: string | null): string =>
    `these bases would show a true difference of ${points}${whole === null ? "" : ` (in whole points, rounded up, ${whole})`} four times in five`,
} as const;

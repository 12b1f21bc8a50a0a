import type { ArrivalSource } from "../../domain/arrival.ts";
import { formatCount, formatShare } from "../format.ts";
import { smallestTestedBase } from "../../stats/gates.ts";

/** The sentences on how patients arrive, and on those who return. */
export const arrivalWords = {
  best: (source: ArrivalSource): string =>
    `“${source.charAt(0).toUpperCase()}${source.slice(1)}” books more often than the rest, like for like: of its leads `,
  against: " book, against ",
  ofAll: (share: string): string => `${share} of all`,
  inAll: (share: string): string => `${share} in all`,
  withheld: "Every way of arrival here is withheld: a group of 1 to 10 could be told from it.",
  undecided: (withheld: boolean): string =>
    `Share of selections by how they came; how many book is ${withheld ? "withheld" : "not decided yet"}.`,
  tooFew: `Too few leads are decided to compare sources: ${String(smallestTestedBase)} are needed on both sides (`,
  book: (share: string): string => `${share} book in all`,
  none: "No source books detectably more often than the rest (",
  unknown: (unknown: number, all: number): string =>
    `${formatCount(unknown)} of ${formatCount(all)} selections (${formatShare(unknown / all)}) have no known source and are not in these shares. `,
  young: (leads: number, days: number, newest: string | null): string =>
    `${formatCount(leads)} leads younger than ${String(days)} days are left out of booking${newest === null ? "" : `, which is of leads up to ${newest}`}. `,
  marks: "▲ ▼ book more or less often than the rest, like for like.",
  differ: "Different people come by different ways.",
  mix: (source: ArrivalSource): string => `Mix effect: ${source} books `,
  mixPoints: (crude: string, alike: string): string =>
    `${crude} against the rest in all, but ${alike} within the same service line and quarter`,
  noTrend: "No trend in booking is detectable",
  trend: (points: string): string => `Booking changes by ${points} a quarter`,
  cohorts: (first: string, last: string): string => ` over the leads of ${first} to ${last}. `,
  returningWithheld: "The share of returning patients is withheld: it would tell of a group of 1 to 10.",
  returning: "Returning patients: ",
  ofKnown: (share: string): string => `${share} of selections known to be new or returning`,
} as const;

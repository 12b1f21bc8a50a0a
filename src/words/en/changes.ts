import type { Untested } from "../../domain/figure.ts";
import { smallestTestedBase } from "../../stats/gates.ts";

const untested: Readonly<Record<Untested, string>> = {
  "too-few": `too few to test (needs ${String(smallestTestedBase)} on both sides)`,
  "no-earlier-period": "no earlier period to compare",
  "no-spread": "all answers alike: no test",
  withheld: "the earlier period is withheld",
  unfinished: "no complete period to compare",
};

/** The line under a figure that says whether it changed. */
export const changeWords = {
  untested,
  /** `month` is the last one its source completes. */
  unfinished: (month: string): string => `not compared: its data are complete to ${month}`,
  unchanged: (since: string): string => `= no detectable change since ${since}`,
  changed: (points: string, since: string, ends: string | null): string =>
    `${points} since ${since}${ends === null ? "" : ` (${ends})`}`,
} as const;

import type { CountedKind } from "../../domain/compared.ts";
import { smallestTestedBase } from "../../stats/gates.ts";
import { formatCount } from "../format.ts";

/** The words of two groups side by side. */
export const compareWords = {
  title: "Two groups side by side",
  note: (period: string | null, kept: readonly string[]): string =>
    `${period ?? "All dates"}, ${kept.length === 0 ? "everyone" : `with the page’s other filters: ${kept.join("; ")}`}. The groups differ in who is in them: age, insurance, what they came for. Nothing here allows for that, so a difference says nothing about its cause.`,
  by: "Compare by",
  first: "First",
  second: "Second",
  swap: "Swap",
  working: "Working it out",
  five: "The five figures",
  neither: "nothing for either of the two",
  kinds: {
    says: "Says: share of people who name it",
    writes: "Writes: share of texts about us that mention it",
    does: "Does: share of selections that give it as the reason, or came by it",
  } satisfies Record<CountedKind, string>,
  moves: "Moves: share of explained choice",
  movesNote: "Two models, one for each group: read their intervals one by one. They are not subtracted.",
  movesOf: (value: string, why: string): string => `${value}: ${why}`,
  movesLost: "The page needed the room for its own answer. Close this sheet and open it again.",
  save: "Copy or save",
  kind: "Kind",
  of: "Figure or driver",
  figure: "Figure",
  driver: "Driver",
  difference: (a: string, b: string): string => `${a} minus ${b}`,
  more: "more",
  less: "less",
  untested: {
    "too-few": `too few to test (${String(smallestTestedBase)} needed in both)`,
    withheld: "withheld",
    "no-spread": "all alike: no test",
    "no-earlier-period": "–",
    unfinished: "–",
  },
  legend: (tests: number): string =>
    `▲ more or ▼ less in the first group than chance explains, after correction for all ${formatCount(tests)} tests on this sheet; without a mark no difference can be told. In brackets 95% intervals, uncorrected. Groups of 1 to 10 people, and any that could be had by taking these two from everybody, are withheld.`,
  base: (n: string): string => `n ${n}`,
} as const;

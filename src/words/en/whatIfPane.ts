import type { Outcome } from "../../domain/answer.ts";
import type { WhatIf } from "../../domain/whatIf.ts";
import { formatBase, formatCount } from "../format.ts";
import { outcomeNames } from "./whatIf.ts";

type Shown = Extract<WhatIf, { readonly state: "shown" }>;

const stops: Readonly<Record<Shown["stop"], string>> = {
  rival: "the best rival's mean",
  scale: "the end of the scale",
  spread: "one standard deviation: more is outside what was seen",
};

/** The words of the what-if in the driver pane. */
export const whatIfPaneWords = {
  title: "What if it were rated better?",
  points: "Points on the rating",
  pointsAloud: (points: string, most: number): string => `${points} of ${formatCount(most)} points`,
  goesWith: (outcome: Outcome | null): string => `goes with, in points of ${outcomeNames[outcome ?? "choose"]}`,
  held: "the other drivers held as they are",
  along: "the other drivers moving along, as they usually do",
  stop: ({ most, stop }: Shown): string => `Up to ${formatCount(most)}: ${stops[stop]}.`,
  caution: ({ held }: Shown): string =>
    `Association, not a promise: the truth of a change may lie outside both; only an experiment shows it. ${formatBase(held)}, those who rated everything.`,
} as const;

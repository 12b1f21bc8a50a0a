import type { DriverEvidence, Outcome } from "../../domain/answer.ts";
import type { Sentence } from "../../domain/sentence.ts";
import type { Figure } from "../../domain/figure.ts";
import type { WhatIf, WhatIfRefusal } from "../../domain/whatIf.ts";
import { formatInterval, formatNumber, formatPoints } from "../format.ts";
import { inSentence } from "./lists.ts";

/** What an outcome is called after a figure in points. */
export const outcomeNames: Readonly<Record<Outcome, string>> = {
  choose: "likelihood to choose us",
  overall: "our overall rating",
  recommend: "likelihood to recommend us",
  prefer: "preference",
};

/** An estimate with its interval, in points with one decimal: `+1.9 pts (0.8–3.0)`. */
function changeWords({ value, lower, upper }: Figure): { readonly value: string; readonly interval: string } {
  const [from, to] = [lower ?? 0, upper ?? 0].map((end) => formatNumber(end, 1));
  return {
    value: formatPoints(value ?? 0, "score", 1),
    interval: `(${from ?? ""}${(lower ?? 0) < 0 || (upper ?? 0) < 0 ? " to " : "–"}${to ?? ""})`,
  };
}

const warned: Readonly<Record<NonNullable<DriverEvidence["warning"]>, string>> = {
  "reverse-coded": "better ratings of it go with less choice, so its coding is to be checked first",
  suppressor: "its sign turns once the others are held",
  "repeats-outcome": "its item nearly repeats the outcome",
  collinear: "its part cannot be told from that of other ratings",
  "no-spread": "everybody gives it the same rating",
  "too-many-missing": "too few people rated it",
};

/** The words of a what-if; association, never more. */
export const whatIfWords = {
  change: changeWords,
  notShown: "What-if not shown",
  line: (
    { label }: DriverEvidence,
    { held, points }: Extract<WhatIf, { readonly state: "shown" }>,
    outcome: Outcome | null,
  ): Sentence => {
    const { value, interval } = changeWords(held);
    return [
      { text: `${formatPoints(points, "score")} on ${inSentence(label)} goes with ` },
      { text: `${value} of ${outcomeNames[outcome ?? "choose"]} ${interval}`, figure: held },
      { text: "; association, not a promise." },
    ];
  },
  refusal: (why: WhatIfRefusal, { moves: { figure }, warning }: DriverEvidence): string => {
    switch (why) {
      case "explains-little":
        return "these ratings explain too little of the outcome";
      case "too-few":
        return "too few people rated us on every driver";
      case "warned":
        return warned[warning ?? "collinear"];
      case "average":
        return figure.lower === null || figure.upper === null
          ? "its importance has no interval"
          : `importance may be average (${formatInterval(figure.lower, figure.upper, "share")})`;
      case "no-room":
        return "it is rated at the end of what was seen";
    }
  },
} as const;

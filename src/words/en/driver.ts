import type { DriverEvidence } from "../../domain/answer.ts";
import type { DriverId } from "../../domain/driver.ts";
import type { LogisticCheck } from "../../domain/logisticCheck.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { formatApart, formatCoefficient, formatFigureWithInterval, formatNumber, formatSigned } from "../format.ts";
import { inSentence, ordinalBand } from "./lists.ts";

function rankWords({ disagreement, says, moves }: DriverEvidence): Sentence {
  if (says.rank === null || moves.rank === null) return [];
  const opening = disagreement === "hidden" ? "Hidden driver. " : disagreement === "claimed" ? "Claimed driver. " : "";
  return [
    { text: opening },
    {
      text: `Patients ${says.figure.metric.startsWith("says-") ? "put" : "cite"} it ${ordinalBand(says.rank)}`,
      figure: says.figure,
    },
    { text: "; " },
    { text: `it goes with choice ${ordinalBand(moves.rank)}`, figure: moves.figure },
    { text: ". " },
  ];
}

function gapWords({ gap, performance }: DriverEvidence): Sentence {
  if (gap?.difference.value == null) return [];
  const points = formatApart(gap.difference.value, "score");
  const text =
    gap.difference.mark === null
      ? `No gap to ${gap.rival}, the best rival, could be found.`
      : `We ${gap.difference.mark === "down" ? "trail" : "lead"} ${gap.rival} by ${points}.`;
  return [{ text, figure: performance }];
}

const driverWarnings = {
  "reverse-coded": "Better ratings go with less choice here: check whether the item is coded in reverse.",
  suppressor: "Its sign turns once the others are held: read it with care.",
  "repeats-outcome": "This item nearly repeats the outcome.",
  collinear: "Several other drivers together say almost the same: its share is arbitrary, their sum is not.",
  "no-spread": "Everybody gives the same rating, so it can explain nothing.",
  "too-many-missing": "More than 40% did not rate it, so it is left out of the model.",
} as const;

/** The words of the driver pane. */
export const driverWords = {
  openWords: "Read its texts, and the words we look for",
  close: "Close driver focus",
  againstOthers: "Our score against the others",
  writtenTitle: "What patients write",
  standing: (evidence: DriverEvidence): Sentence => {
    const { role, met } = evidence;
    if (role === "signal")
      return [{ text: "A signal: how patients heard of us, not something we perform. Not rated." }];
    if (role !== "gate") {
      const placed = [...rankWords(evidence), ...gapWords(evidence)];
      return placed.length > 0 || evidence.says.everyone ? placed : [{ text: "Too little evidence here to place it." }];
    }
    return met === null
      ? [{ text: "A gate: it must be met before a choice is possible, so it is counted apart and never ranked." }]
      : [
          { text: "A gate: met for " },
          { text: formatFigureWithInterval(met), figure: met },
          { text: " of those who rate us. Counted apart, never ranked. " },
          ...gapWords(evidence),
        ];
  },
  /** How often texts mention it, and how. */
  written: ({ writes, tone, toneBefore }: DriverEvidence): Sentence => [
    writes.everyone
      ? { text: "every text here mentions it" }
      : { text: `${formatFigureWithInterval(writes.figure)} of texts`, figure: writes.figure },
    ...(tone.value === null || tone.status === "low-base"
      ? []
      : [{ text: ", " }, { text: `net ${formatSigned(tone.value)}`, figure: tone }]),
    ...(toneBefore?.value == null
      ? []
      : [{ text: ", " }, { text: `before ${formatSigned(toneBefore.value)}`, figure: toneBefore }]),
  ],
  cross: (correlation: number | null, johnsonShare: number | null, methodDependent: boolean): string => {
    const r = correlation === null ? "" : `r ${formatCoefficient(correlation)} with the outcome. `;
    const johnson =
      johnsonShare === null
        ? ""
        : `Cross-check (relative weights): ${formatNumber(johnsonShare)}%${methodDependent ? ", so the share depends on the method" : ""}.`;
    return `${r}${johnson}`.trim();
  },
  /** What logistic weights say of the share, where the outcome is yes or no; empty elsewhere. */
  logistic: (check: LogisticCheck | null, driver: DriverId): string => {
    switch (check?.state) {
      case undefined:
        return "";
      case "shown": {
        const own = check.shares.find((each) => each.driver === driver);
        return own === undefined
          ? ""
          : `Second cross-check (logistic weights, for a yes or no): ${formatNumber(own.share)}%.`;
      }
      case "too-few":
        return `No second cross-check: logistic weights need ${String(check.needed)} people who choose us first, and as many who do not.`;
      case "separation":
        return "No second cross-check: the ratings tell every yes from every no (separation), so logistic weights have no answer.";
      case "singular":
        return "No second cross-check: drivers repeat each other, so logistic weights have no answer.";
    }
  },
  /** What to be careful about with its share; empty where nothing is. */
  caution: ({ label, warning, together }: Pick<DriverEvidence, "label" | "warning" | "together">): string => {
    if (together?.r != null)
      return `${label} and ${inSentence(together.label)} go together (r ${formatCoefficient(together.r)}): their shares are arbitrary, their sum is not.${warning === null || warning === "collinear" ? "" : ` ${driverWarnings[warning]}`}`;
    if (together !== null)
      return `${label} repeats ${inSentence(together.label)} (r beyond .999), so only ${inSentence(together.label)} is in the model: merge the two.`;
    return warning === null ? "" : driverWarnings[warning];
  },
} as const;

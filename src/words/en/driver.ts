import type { DriverEvidence } from "../../domain/answer.ts";
import { formatCoefficient, formatFigureWithInterval, formatNumber } from "../format.ts";
import { inSentence, ordinalBand } from "./lists.ts";

function rankWords({ disagreement, says, moves }: DriverEvidence): string {
  if (says.rank === null || moves.rank === null) return "";
  const opening = disagreement === "hidden" ? "Hidden driver. " : disagreement === "claimed" ? "Claimed driver. " : "";
  return `${opening}Patients cite it ${ordinalBand(says.rank)}; it goes with choice ${ordinalBand(moves.rank)}. `;
}

function gapWords({ gap }: DriverEvidence): string {
  if (gap?.difference.value == null) return "";
  const points = formatNumber(Math.abs(gap.difference.value));
  if (gap.difference.mark === "down") return `We trail ${gap.rival} by ${points} pts. `;
  if (gap.difference.mark === "up") return `We lead ${gap.rival} by ${points} pts. `;
  return `No gap to ${gap.rival}, the best rival, could be found. `;
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
  openWords: "Words we look for",
  standing: (evidence: DriverEvidence): string => {
    if (evidence.role === "gate")
      return evidence.met === null
        ? "A gate: it must be met before a choice is possible, so it is counted apart and never ranked."
        : `A gate: met for ${formatFigureWithInterval(evidence.met)} of those who rate us. Counted apart, never ranked. ${gapWords(evidence)}`.trim();
    if (evidence.role === "signal") return "A signal: how patients heard of us, not something we perform. Not rated.";
    return `${rankWords(evidence)}${gapWords(evidence)}`.trim() || "Too little evidence here to place it.";
  },
  cross: (correlation: number | null, johnsonShare: number | null, methodDependent: boolean): string => {
    const r = correlation === null ? "" : `r ${formatCoefficient(correlation)} with the outcome. `;
    const johnson =
      johnsonShare === null
        ? ""
        : `Cross-check (relative weights): ${formatNumber(johnsonShare)}%${methodDependent ? ", so the share depends on the method" : ""}.`;
    return `${r}${johnson}`.trim();
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

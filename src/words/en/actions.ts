import type { DriverEvidence } from "../../domain/answer.ts";
import { formatNumber, formatShare, formatSigned, displayScale } from "../format.ts";
import { inSentence, listWords, ordinalBand } from "./lists.ts";

const named = (drivers: readonly DriverEvidence[]): readonly string[] => drivers.map(({ label }) => inSentence(label));

function rankLine({ disagreement, says, moves }: DriverEvidence): string | null {
  if (moves.rank === null) return null;
  const band = ordinalBand(moves.rank);
  if (disagreement === "hidden" && says.rank) return `Hidden: said ${ordinalBand(says.rank)}, goes with choice ${band}`;
  if (disagreement === "claimed" && says.rank)
    return `Claimed: said ${ordinalBand(says.rank)}, goes with choice ${band}`;
  return `Goes with choice ${band}`;
}

function writesLine({ writes, tone }: DriverEvidence): string | null {
  if (writes.figure.value === null) return null;
  const share = `in ${formatShare(writes.figure.value)} of reviews`;
  return tone.value === null || tone.status === "low-base" ? share : `${share}, net ${formatSigned(tone.value)}`;
}

function gapLine({ gap }: DriverEvidence): string | null {
  if (gap?.difference.value == null) return null;
  const points = formatNumber(Math.abs(displayScale(gap.difference.value, "score")));
  if (gap.difference.mark === "down") return `${points} pts behind ${gap.rival}`;
  if (gap.difference.mark === "up") return `${points} pts ahead of ${gap.rival}`;
  return "level with the best rival, as far as these answers can tell";
}

/** The words under an action and under *Not found*. */
export const actionWords = {
  title: "What to do",
  caution: "at most three; association, not proof",
  agreeing: (supporting: number): string => `${String(supporting)} of 4 agree`,
  reasons: (evidence: DriverEvidence): string => {
    const reasons = [rankLine(evidence), writesLine(evidence), gapLine(evidence)].filter((line) => line !== null);
    return `${reasons.join("; ")}.`;
  },
  none: "No action is supported here. An action needs two kinds of evidence that agree.",
  updating: "Waiting for the intervals: an action needs to know how stable a rank is.",
  notFound: "Not found:",
  noGaps: (drivers: readonly DriverEvidence[]): string =>
    `a gap to the best rival on ${listWords(named(drivers), "or")}`,
  claimed: (evidence: DriverEvidence): string => {
    const said = evidence.says.figure.value;
    const share = said === null ? "" : `, though ${formatShare(said)} say it`;
    const band = evidence.moves.rank === null ? "" : ` (${ordinalBand(evidence.moves.rank)})`;
    return `${inSentence(evidence.label)} goes with choice less than people say${band}${share}`;
  },
  nothingMissing: "every comparison that these files allow gave a result.",
} as const;

import type { DriverEvidence } from "../../domain/answer.ts";
import { joinPhrases, type Phrase, type Sentence } from "../../domain/sentence.ts";
import { formatApart, formatShare, formatSigned } from "../format.ts";
import { inSentence, listWords, ordinalBand } from "./lists.ts";

const named = (drivers: readonly DriverEvidence[]): readonly string[] => drivers.map(({ label }) => inSentence(label));

function rankLine({ disagreement, says, moves }: DriverEvidence): Sentence | null {
  if (moves.rank === null) return null;
  const band = ordinalBand(moves.rank);
  if (disagreement === null || says.rank === null) return [{ text: `Goes with choice ${band}`, figure: moves.figure }];
  return [
    { text: disagreement === "hidden" ? "Hidden: " : "Claimed: " },
    { text: `said ${ordinalBand(says.rank)}`, figure: says.figure },
    { text: ", " },
    { text: `goes with choice ${band}`, figure: moves.figure },
  ];
}

function writesLine({ writes, tone }: DriverEvidence): Sentence | null {
  if (writes.figure.value === null) return null;
  const share: Phrase = { text: `in ${formatShare(writes.figure.value)} of reviews`, figure: writes.figure };
  return tone.value === null || tone.status === "low-base"
    ? [share]
    : [share, { text: ", " }, { text: `net ${formatSigned(tone.value)}`, figure: tone }];
}

function gapLine({ gap, performance }: DriverEvidence): Sentence | null {
  if (gap?.difference.value == null) return null;
  const points = formatApart(gap.difference.value, "score");
  const text =
    gap.difference.mark === null
      ? "level with the best rival, as far as these answers can tell"
      : `${points} ${gap.difference.mark === "down" ? "behind" : "ahead of"} ${gap.rival}`;
  return [{ text, figure: performance }];
}

/** The words under an action and under *Not found*. */
export const actionWords = {
  title: "What to do",
  caution: "at most three; association, not proof",
  agreeing: (supporting: number): string => `${String(supporting)} of 4 agree`,
  reasons: (evidence: DriverEvidence): Sentence => {
    const reasons = [rankLine(evidence), writesLine(evidence), gapLine(evidence)].filter((line) => line !== null);
    const why = evidence.quadrant === "low-priority" ? "; here for that gap, not for its importance." : ".";
    return [...joinPhrases(reasons, "; "), { text: why }];
  },
  none: "No action is supported here. An action needs two kinds of evidence that agree.",
  updating: "Waiting for the intervals: an action needs to know how stable a rank is.",
  notFound: "Not found:",
  noGaps: (drivers: readonly DriverEvidence[]): string =>
    `a gap to the best rival on ${listWords(named(drivers), "or")}`,
  unsupported: ({ label, gap, performance }: DriverEvidence): Sentence => [
    { text: `two kinds of evidence to act on ${inSentence(label)}, ` },
    { text: `${formatApart(gap?.difference.value ?? 0, "score")} behind`, figure: performance },
  ],
  claimed: ({ label, says, moves }: DriverEvidence): Sentence => {
    const said = says.figure.value;
    const band = moves.rank === null ? "" : ` (${ordinalBand(moves.rank)})`;
    return [
      { text: `${label} ` },
      { text: `goes with choice less than people say${band}`, figure: moves.figure },
      ...(said === null ? [] : [{ text: ", though " }, { text: `${formatShare(said)} say it`, figure: says.figure }]),
    ];
  },
  nothingTested: "a gap to the best rival: none could be tested.",
  nothingMissing: "every comparison that these files allow gave a result.",
} as const;

import type { HealthGap, HealthPart, HealthPartId, HealthWeights } from "../../domain/brandHealth.ts";
import { healthParts } from "../../domain/brandHealth.ts";
import { formatNumber, formatShare } from "../format.ts";
import { healthPartLabels } from "./healthParts.ts";
import { listWords } from "./lists.ts";

const gaps: Readonly<Record<HealthGap, string>> = {
  "no-data": "no data",
  withheld: "withheld: a small group",
  "too-few": "too few answers",
};

const asked: Readonly<Record<HealthPartId, string>> = {
  aware: "whether people know us",
  consider: "whether they would consider us",
  nps: "whether they would recommend us (0–10)",
  experience: "how they rate us",
  stars: "reviews with stars",
};

/** The words of the brand health index. */
export const healthWords = {
  gaps,
  part: "Part",
  weight: "Weight",
  figure: "Figure",
  onHundred: "On 0–100",
  points: "Points",
  ofMost: (points: string, most: string): string => `${points} of ${most}`,
  change: (since: string): string => `Change since ${since}, points of the index`,
  lowest: "lowest",
  of100: (index: string): string => `${index} of 100`,
  lowestPart: (part: HealthPartId): string => `Lowest on 0–100: ${healthPartLabels[part]}, `,
  noEarlier: "No earlier period has the same parts to compare.",
  unchanged: (since: string, needed: number): string =>
    `No detectable change since ${since}; ${formatNumber(needed)} points would have been needed to see one.`,
  changeUntested: (why: string): string => `Change: ${why}.`,
  notCounted: "not counted",
  index: "Index",
  hospital: "Hospital",
  rank: "Rank",
  ranks: "Rank under any weights",
  beside: "The index beside the others’",
  setWeights: "Set the weights",
  sheet: {
    title: "What counts in the brand health index",
    note: "Any numbers from 0 up: only what they are to one another matters. Nothing else on the page changes.",
    keep: "Use these weights",
    equal: "All alike",
    bad: "Weights are numbers from 0 up, and one at least is above 0.",
  },
} as const;

/** The weights in force, in one line: `Weights: aware 25%, consider 25% …`. */
export function weightsLine(parts: readonly Pick<HealthPart, "part" | "weight">[]): string {
  const listed = parts.map(({ part, weight }) => `${labelInLine(part)} ${formatShare(weight)}`);
  return `Weights: ${listed.join(", ")}.`;
}

const labelInLine = (part: HealthPartId): string => (part === "nps" ? "NPS" : healthPartLabels[part].toLowerCase());

/** Why there is no index, or over what it was shared out anew; null where every part is there. */
export function gapsSentence(parts: readonly HealthPart[], available: number): string | null {
  const missing = parts.filter(({ gap, weight }) => gap !== null && weight > 0);
  if (missing.length === 0) return null;
  const named = listWords(missing.map(({ part, gap }) => `${labelInLine(part)} (${gap === null ? "" : gaps[gap]})`));
  if (available >= 0.8 - 1e-12)
    return `${named} ${missing.length === 1 ? "is" : "are"} missing here: the other parts share out the ${formatShare(1 - available)} of the weight.`;
  const wanted = listWords(missing.map(({ part }) => asked[part]));
  return `Withheld: ${named} ${missing.length === 1 ? "is" : "are"} missing, which leaves ${formatShare(available)} of the weight; 80% is needed. Ask for ${wanted}, widen the filter, or set other weights.`;
}

/** On what hospitals are compared, and what the range of ranks means. */
export function rankedOnSentence(rankedOn: readonly HealthPartId[], weights: HealthWeights): string {
  const counted = healthParts.filter((part) => weights[part] > 0);
  const on =
    rankedOn.length === counted.length
      ? "all parts"
      : `the parts known of each: ${listWords(rankedOn.map(labelInLine))}`;
  return `Compared on ${on}. The last rank is the best and the worst place under 999 draws of all possible weights: where it is wide, the weights decide. Chance in the answers comes on top; the intervals tell it.`;
}

/** Points of the index with one decimal: `15.6`. */
export const formatPointsOfIndex = (points: number): string => formatNumber(points, 1);

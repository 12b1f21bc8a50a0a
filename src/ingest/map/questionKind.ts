import type { BrandItem } from "../mapping.ts";

/** What a survey question asks, as its wording tells. */
export type QuestionKind =
  | Exclude<BrandItem, "recommend" | "prefer">
  | "prefer"
  | "recommend"
  | "choose"
  | "overall"
  | "rate"
  | "describe"
  | "cite"
  | "importance"
  | "best-worst"
  | "rank"
  | "comment";

const wordings: readonly (readonly [QuestionKind, RegExp])[] = [
  ["comment", /\b(?:anything else|other comments|additional comments|in your own words|tell us more|please explain)\b/],
  ["unaided", /\b(?:comes? (?:first )?to mind|think of first|top of mind)\b/],
  ["aided", /\b(?:have you (?:ever )?heard of|are you (?:aware of|familiar with)|aware of)\b/],
  ["rank", /^(?:please )?rank\b|\bin (?:the )?order of importance\b/],
  ["best-worst", /\b(?:most|best)\b.*\b(?:least|worst)\b/],
  ["importance", /\bhow important\b/],
  [
    "cite",
    /\b(?:matters? (?:the )?most|most important|reasons? (?:for|why|that)|why (?:did|do|would) you choose)\b.*\b(?:choos\w*|chose|select\w*|pick\w*|decid\w*)\b|\bwhy (?:did|do|would) you choose\b/,
  ],
  ["recommend", /\b(?:likely|likelihood)\b.*\brecommend/],
  ["prefer", /\b(?:first choice|prefer (?:the )?most|most prefer|preferred hospital)\b/],
  ["consider", /\bwould you (?:ever )?consider\b|\bhow likely\b.*\bconsider\b/],
  ["use", /\b(?:used|visited|received care|been treated|been a patient)\b.*\b(?:last|past|years?|months?)\b/],
  ["choose", /\b(?:likely|likelihood)\b.*\b(?:choose|choosing|go to|use|return|come back)\b/],
  ["overall", /\boverall\b.*\b(?:rate|rating|satisf\w*|experience|impression|opinion)\b|\brate\b.*\boverall\b/],
  ["describe", /\b(?:describes?|apply to|applies to|associate\w*|goes with|fits?)\b/],
  ["rate", /\b(?:rate|rating|how good|how well|satisfied)\b/],
];

/** What the question asks, or null when its wording is none of the known ones. */
export function questionKind(stem: string): QuestionKind | null {
  const text = stem.toLowerCase().replace(/\s+/g, " ").trim();
  return wordings.find(([, wording]) => wording.test(text))?.[0] ?? null;
}

/** Answers that name no hospital and no reason: they only tell that the question was put. */
export function isNoneOption(choice: string): boolean {
  return /^(?:none\b.*|no one|nothing|don.?t know|not sure|other\b.*|prefer not to (?:say|answer)|not applicable)$/i.test(
    choice.trim(),
  );
}

import type { HeadlineMetric, Outcome } from "../../domain/answer.ts";
import type { Figure, RankBand } from "../../domain/figure.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { formatCount, formatFigure, formatFigureInterval, formatNumber } from "../format.ts";
import { countWord, inSentence, listWords, ordinalBand } from "./lists.ts";
import { statusWords } from "./status.ts";
import { fewestForImportance, smallestTestedBase } from "../../stats/gates.ts";

const interval = (figure: Figure): string => {
  const ends = formatFigureInterval(figure);
  return ends === null ? "" : ` (${ends})`;
};

const subject: Readonly<Record<HeadlineMetric, (figure: Figure) => string>> = {
  preference: (figure) => `${formatFigure(figure)} prefer us${interval(figure)}`,
  conversion: (figure) => `${formatFigure(figure)} of those who consider us prefer us${interval(figure)}`,
  nps: (figure) => `Our net promoter score is ${formatFigure(figure)}${interval(figure)}`,
  reviews: (figure) => `${formatFigure(figure)} of our reviews give 4–5 stars${interval(figure)}`,
  "new-patients": (figure) => `${formatFigure(figure)} new patients chose us${interval(figure)}`,
};

const opening = (metric: HeadlineMetric, figure: Figure, allPatients: boolean): string =>
  metric === "new-patients" && allPatients
    ? `${formatFigure(figure)} patients chose us${interval(figure)}`
    : subject[metric](figure);

/** How we stand, and whether it changed: the first sentence of the page. */
export const headlineWords = {
  unchanged: (
    metric: HeadlineMetric,
    figure: Figure,
    allPatients: boolean,
    since: string,
    needed: number | null,
  ): Sentence => [
    { text: opening(metric, figure, allPatients), figure },
    {
      text:
        needed === null
          ? `: no detectable change since ${since}.`
          : `: no detectable change since ${since}; ${formatNumber(needed)} ${figure.unit === "count" ? "" : needed === 1 ? "point " : "points "}would have been needed to see one.`,
    },
  ],
  changed: (
    metric: HeadlineMetric,
    figure: Figure,
    allPatients: boolean,
    up: boolean,
    by: string,
    since: string,
    ends: string | null,
  ): Sentence => [
    { text: opening(metric, figure, allPatients), figure },
    { text: `, ` },
    {
      text: `${up ? "up" : "down"} ${by} since ${since}${ends === null ? "" : ` (${ends})`}`,
      tone: up ? "up" : "down",
      figure,
    },
    { text: "." },
  ],
  untested: (metric: HeadlineMetric, figure: Figure, allPatients: boolean, period: string, why: string): Sentence => [
    { text: opening(metric, figure, allPatients), figure },
    { text: ` in ${period}; ${why}.` },
  ],
  /** Of the source that the figure comes from: other files may carry dates. */
  undated: {
    crm: "CRM files without dates",
    survey: "survey files without dates",
    review: "review files without dates",
  },
  tooFew: (people: number, effective: number): Sentence => [
    {
      text: `Too few answers here to say how we stand: ${formatCount(people)} people, ${formatCount(effective)} effective; ${String(fewestForImportance)} are needed to compare drivers.`,
    },
  ],
  withheld: (): Sentence => [
    {
      text: "The figures of this group are withheld, on this page and in every export: 1 to 10 people could be told from them.",
    },
  ],
  preferenceWithheld: (): Sentence => [{ text: `Preference: ${statusWords.suppressed}.` }],
  nothing: (): Sentence => [
    { text: "Nothing in these files answers this filter. Widen it, or drop a file that covers it." },
  ],
  noPatients: (): Sentence => [
    {
      text: "Nothing here tells of your patients yet: drop a survey, a CRM export or reviews.",
    },
  ],
  noPatientsNote: (): Sentence => [{ text: "What these files do hold stands under “Sources and quality”." }],
  market: (hospitals: number, measure: string, rSquared: string): Sentence => [
    {
      text: `Across ${formatCount(hospitals)} hospitals, ${measure} goes most with recommendation; the measures together explain ${rSquared} of its variance.`,
    },
  ],
  marketNote: (): Sentence => [
    {
      text: "Public hospital files only: they compare hospitals, not patients. Drop a survey, CRM or review export to see why patients choose you.",
    },
  ],
} as const;

/** What else moved, and the one thing that the kinds of evidence add. */
export const insightWords = {
  moved: (count: number, others: boolean): string =>
    `${countWord(count)} ${others ? "other " : ""}figure${count === 1 ? "" : "s"} moved: `,
  movedTo: (metric: HeadlineMetric | null, up: boolean): string =>
    `${metric === null ? "selections" : metricInSentence[metric]} ${up ? "rose" : "fell"} to `,
  by: (points: string, up: boolean): string => `${up ? "up" : "down"} ${points}`,
  gap: (rival: string, points: string, behind: boolean): string =>
    `where we ${behind ? "trail" : "lead"} ${rival} by ${points}`,
  said: (labels: readonly string[]): string => `Patients name ${listWords(labels.map(inSentence))}`,
  goesWith: (outcome: Outcome | null, label: string, rank: string | null): string =>
    `what goes most with ${outcomeInSentence(outcome)} is ${inSentence(label)}${rank === null ? "" : ` (${rank})`}`,
  rank: (band: RankBand, of: number): string => `${ordinalBand(band)} of ${String(of)}`,
} as const;

const outcomeInSentence = (outcome: Outcome | null): string =>
  outcome === null || outcome === "choose" || outcome === "prefer"
    ? "choosing us"
    : `our ${outcome === "overall" ? "overall rating" : "recommendation"}`;

/** What the moved figure is called inside a sentence. */
const metricInSentence: Readonly<Record<HeadlineMetric, string>> = {
  preference: "preference",
  conversion: "consideration to preference",
  nps: "the net promoter score",
  reviews: "reviews at 4–5 stars",
  "new-patients": "new patients",
};

/** Why a figure carries no test, as the end of a sentence. */
export const untestedWords = {
  "too-few": `too few to test (${String(smallestTestedBase)} effective answers are needed on both sides)`,
  "no-earlier-period": "no earlier period to compare with",
  "no-spread": "all answers alike, so no test",
  withheld: "the earlier period is withheld",
  unfinished: "no complete period to compare",
} as const;

import type { DriverRole } from "../domain/driver.ts";
import type { EvidenceKind, QuadrantClass, Stage } from "../domain/answer.ts";
import type { ArrivalSource } from "../domain/arrival.ts";
import { matrixHeadWordsEn } from "./matrixHeadWords.ts";
import type { MatrixHeadWords, MatrixLegendWords } from "./matrixWords.ts";
import { statusWords } from "#words/status.ts";
import type { Language } from "../words/format.ts";

/** Every word a drawing writes by itself. Titles, summaries and sentences come from outside. */
export type ChartWords = {
  readonly language: Language;
  readonly showNumbers: string;
  readonly save: string;
  readonly updating: string;
  readonly withheld: string;
  readonly withheldAloud: string;
  readonly noData: string;
  readonly lowBase: string;
  readonly wide: string;
  readonly notRated: string;
  readonly tooFewToTest: string;
  readonly noTrend: string;
  readonly explain: string;
  readonly evidence: Readonly<Record<EvidenceKind, { readonly name: string; readonly initial: string }>>;
  readonly driver: string;
  readonly clickToFocus: string;
  readonly order: string;
  readonly disagree: { readonly head: string; readonly notes: readonly [string, string] };
  readonly hidden: string;
  readonly claimed: string;
  readonly gap: { readonly head: string; readonly notes: readonly [string, string]; readonly brief: string };
  readonly trend: { readonly head: string; readonly note: string };
  readonly groups: Readonly<Partial<Record<DriverRole, { readonly title: string; readonly note: string }>>>;
  readonly gatesBrief: string;
  readonly signalsBrief: string;
  /** `met for {share} of people`, split around the share. */
  readonly metFor: readonly [string, string];
  readonly metWithheld: string;
  readonly tone: string;
  readonly rank: string;
  readonly interval: string;
  readonly score: string;
  readonly role: string;
  readonly quadrants: Readonly<Record<Exclude<QuadrantClass, "uncertain">, string>>;
  readonly average: string;
  readonly axisMoves: string;
  readonly axisPerformance: (from: number) => string;
  readonly certain: string;
  readonly tooClose: string;
  readonly stages: Readonly<Record<Stage, { readonly name: string; readonly of: string }>>;
  readonly useWithoutPreference: string;
  readonly associationHeads: Readonly<Record<Exclude<Stage, "use">, string>>;
  readonly hospital: string;
  readonly converts: string;
  readonly belowUs: string;
  readonly aboveUs: string;
  readonly roles: Readonly<Record<DriverRole, string>>;
  readonly expectedNoise: string;
  readonly baseline: string;
  readonly smoothed: string;
  readonly shiftStarts: (when: string) => string;
  readonly incomplete: string;
  readonly period: string;
  readonly value: string;
  readonly moreNegative: string;
  readonly morePositive: string;
  readonly net: string;
  readonly stars: string;
  readonly arrivals: Readonly<Record<ArrivalSource, string>>;
  readonly source: string;
  readonly shareOfSelections: string;
  readonly thatBook: (all: string | null) => string;
  readonly likeForLike: string;
  readonly allTogether: string;
  readonly timesTheRest: string;
  readonly index: string;
  readonly of: string;
  readonly measure: string;
  readonly shareExplained: string;
  readonly correlation: string;
  readonly state: string;
  readonly hospitals: string;
  readonly mean: string;
  readonly points: (n: number) => string;
  readonly below: string;
  readonly above: string;
  readonly plusOrMinus: string;
  readonly percent: string;
  readonly to: string;
  readonly minus: string;
  readonly hiddenAloud: string;
  readonly claimedAloud: string;
  readonly level: string;
  readonly roleAloud: Readonly<Partial<Record<DriverRole, string>>>;
  readonly people: string;
  readonly legend: MatrixLegendWords;
  readonly approximatelyRead: string;
  readonly tooCoarseToRank: string;
  readonly heads: MatrixHeadWords;
};

/** The drawings' words in English. */
export const chartWordsEn: ChartWords = {
  language: "en",
  showNumbers: "Show the numbers",
  save: "Save",
  updating: "updating",
  withheld: "withheld",
  withheldAloud: statusWords.suppressed,
  noData: "no data",
  lowBase: "low n",
  wide: "wide",
  notRated: "not rated",
  tooFewToTest: "too few to test",
  noTrend: "no trend",
  explain: "How do we know?",
  evidence: {
    says: { name: "says", initial: "S" },
    moves: { name: "moves", initial: "M" },
    writes: { name: "writes", initial: "W" },
    does: { name: "does", initial: "D" },
  },
  driver: "Driver",
  clickToFocus: "click to focus",
  order: "order",
  disagree: { head: "Disagree?", notes: ["says against", "moves"] },
  hidden: "hidden",
  claimed: "claimed",
  gap: { head: "Us − best", notes: ["pts of 100,", "performance"], brief: "pts, best rival" },
  trend: { head: "Trend", note: "ours" },
  groups: {
    gate: { title: "Gates", note: "must be met before a choice is possible; counted apart, never ranked" },
    signal: { title: "Signals", note: "how they heard of us; not something we perform" },
  },
  gatesBrief: "Gates, counted apart",
  signalsBrief: "Signals, not rated",
  metFor: ["met for", "of people"],
  metWithheld: "met for: withheld",
  tone: "net tone",
  rank: "rank",
  interval: "interval",
  score: "Our score",
  role: "Role",
  quadrants: {
    concentrate: "Concentrate here",
    "keep-up": "Keep up",
    "low-priority": "Low priority",
    "possible-overkill": "Possible overkill",
  },
  average: "average",
  axisMoves: "moves, % share",
  axisPerformance: (from) => `our performance, 0–100 (axis from ${String(from)})`,
  certain: "certain",
  tooClose: "too close to call",
  stages: {
    aware: { name: "Aware", of: "% of all asked" },
    consider: { name: "Consider", of: "% of all asked" },
    prefer: { name: "Prefer", of: "% first choice" },
    use: { name: "Use", of: "% last 2 years" },
  },
  useWithoutPreference: "Use without pref.",
  associationHeads: { aware: "Among all aware", consider: "Among considerers", prefer: "Among those who prefer it" },
  hospital: "Hospital",
  converts: "converts from the stage before",
  belowUs: "below us",
  aboveUs: "above us",
  roles: { gate: "gate", differentiator: "differentiator", experience: "experience", signal: "signal" },
  expectedNoise: "expected noise",
  baseline: "baseline",
  smoothed: "smoothed",
  shiftStarts: (when) => `possible shift, starts about ${when}`,
  incomplete: "incomplete",
  period: "Period",
  value: "Value",
  moreNegative: "more negative",
  morePositive: "more positive",
  net: "net",
  stars: "stars",
  arrivals: {
    "physician referral": "Doctor referral",
    "insurer directory": "Insurer directory",
    "search and maps": "Search and maps",
    "own website": "Own website",
    "review site": "Review site",
    "friend or family": "Friend or family",
    social: "Social",
    event: "Event",
    advertising: "Advertising",
    "returning patient": "Returning patient",
    employer: "Employer",
    other: "Other",
    unknown: "Unknown",
  },
  source: "Source",
  shareOfSelections: "% of selections",
  thatBook: (all) => (all === null ? "% that book" : `% that book (all: ${all})`),
  likeForLike: "± like for like",
  allTogether: "± all leads",
  timesTheRest: "× the rest",
  index: "Index",
  of: "of",
  measure: "Measure",
  shareExplained: "% of explained spread",
  correlation: "r",
  state: "State",
  hospitals: "Hospitals",
  mean: "Mean",
  points: (n) => (n === 1 ? "1 point" : `${String(n)} points`),
  below: "below",
  above: "above",
  plusOrMinus: "plus or minus",
  percent: "percent",
  to: "to",
  minus: "minus",
  hiddenAloud: "Hidden driver",
  claimedAloud: "Claimed driver",
  level: "level with",
  roleAloud: { gate: "a gate", signal: "a signal" },
  people: "people",
  legend: {
    estimate: "estimate on",
    interval: "its 95% interval",
    rank: "small: rank, 95% band",
    hidden: "goes with choice more than said",
    claimed: "the reverse",
    initials: (initials) => `${initials}: best rival`,
    approximate: "≈ approximate",
  },
  approximatelyRead: "read approximately",
  tooCoarseToRank: "read too coarsely to rank",
  heads: matrixHeadWordsEn,
};

import { formatCoefficient, formatFigureWithInterval } from "../format.ts";
import { listWords } from "./lists.ts";
import type { DriverGroup } from "../../domain/driver.ts";
import type { Attribute, KeptBy } from "../../domain/filter.ts";
import type { HeadlineMetric, MovesModel } from "../../domain/answer.ts";
import type { SourceState } from "../../domain/coverage.ts";
import { leastExplained, smallestShownBase, smallestTestedBase } from "../../stats/gates.ts";

/** The names of the five figures. */
export const metricLabels: Readonly<Record<HeadlineMetric, string>> = {
  preference: "Preference",
  conversion: "Consideration → preference",
  nps: "NPS",
  reviews: "Reviews 4–5★",
  "new-patients": "New patients",
};

/** What stands for new patients where the CRM does not tell new from returning. */
export const selectionsLabel = "Selections";

/** What an attribute is called in a filter. */
export const attributeLabels: Readonly<Record<Attribute, string>> = {
  service_line: "Service line",
  location: "Location",
  age_band: "Age",
  gender: "Gender",
  payer: "Insurance",
  zip3: "Area (ZIP3)",
  patient_type: "Patient",
};

/** What stands where a source's figures would be. */
export const sourceWords: Readonly<
  Record<"crm" | "survey" | "review", { readonly name: string; readonly fill: string }>
> = {
  crm: { name: "CRM", fill: "Drop a CRM export (leads, inquiries or encounters) to fill this." },
  survey: { name: "survey", fill: "Drop a brand survey export to fill this." },
  review: { name: "reviews", fill: "Drop a review export to fill this." },
};

/** Why a source is not in the figures; null when it is. */
export function sourceAbsence(
  source: keyof typeof sourceWords,
  state: SourceState,
  lacks: readonly KeptBy[],
): string | null {
  const { name, fill } = sourceWords[source];
  if (state === "used") return null;
  if (state === "absent") return `No ${name} file here. ${fill}`;
  const missing = lacks.flatMap((by) => (by === "cites" ? [] : attributeLabels[by].toLowerCase())).join(" or ");
  if (state === "lacks-value")
    return name === "reviews"
      ? `No review is of this ${missing}, so this filter leaves them out.`
      : `Nobody in the ${name} is of this ${missing}, so this filter leaves it out.`;
  const why =
    missing === ""
      ? `Nobody in the ${name} cites it`
      : `The ${name} ${name === "reviews" ? "do" : "does"} not record ${missing}`;
  return `${why}, so this filter leaves ${name === "reviews" ? "them" : "it"} out.`;
}

/** What the groups of drivers are called. */
const groupNames: Readonly<Record<DriverGroup, string>> = {
  quality: "quality",
  convenience: "convenience",
  cost: "cost",
  relationship: "relationship",
};

/** A base of 0 is one of 1 to 10 as well: neither is told. */
function tooFew(needed: number, here: number): string {
  if (here >= needed)
    return "“Moves” has nothing to tell apart here: all gave one outcome, or rate a driver alike, or the ratings repeat each other.";
  const found =
    here < smallestShownBase
      ? `fewer than ${String(smallestShownBase)} here`
      : `${String(here)} here, so ${String(needed - here)} more are needed`;
  return `“Moves” needs ${String(needed)} people with an outcome; ${found}. Widen the filter, or read “says” and “writes” where they stand.`;
}

/** Why *moves* is not shown; null when it is. */
export function movesRefusal({ state, needed, nEffective, rSquared, groups }: MovesModel): string | null {
  switch (state) {
    case "shown":
      return null;
    case "updating":
      return "Not everybody rated every driver: “moves” is being worked out from what they did rate.";
    case "grouped":
      return `More than 12 rated drivers cannot be told apart one by one. By group: ${listWords(
        groups.map(({ group, figure }) => `${groupNames[group]} ${formatFigureWithInterval(figure)}`),
      )}.`;
    case "no-survey":
      return "“Moves” needs people who rate us and say how likely they are to choose us: the survey does not ask both, or nobody in this filter answered both.";
    case "too-few":
      return tooFew(needed, Math.floor(nEffective));
    case "explains-little":
      return `These answers do not explain the outcome (R² ${rSquared === null ? "unknown" : formatCoefficient(Math.floor(100 * rSquared) / 100)}; ${formatCoefficient(leastExplained)} is needed): no ranking is drawn from them.`;
  }
}

/** Panel titles, ledes and notes. */
export const panelWords = {
  unsettledOnPaper:
    "Printed while rank bands and the intervals of “moves” were still being computed: they are missing here, all other figures stand.",
  opening: "Opening this view…",
  openingNote:
    "Faded until then: everyone, in the latest quarter. This view’s own figures follow once the example’s files are read.",
  figures: "How we stand",
  notYetOnPaper: "The page was not ready for paper yet. Print it again.",
  drivers: {
    title: "Why patients choose us",
    compare: "Compare two",
    gates: "Gates",
    gatesNote: "must be met before a choice is possible; counted apart, never ranked",
    signals: "Signals",
    signalsNote: "how they heard of us; not something we perform",
    notRated: "not rated",
    inFocus: (label: string): string => `${label} is in focus.`,
    focusNote: "Focus changes no number: it follows one driver through every panel. Esc returns.",
    believe: "What we believe",
  },
  quadrant: {
    title: "Importance and performance",
    lede: "Filled: certain of its quadrant. Hollow: too close to call.",
    shapes: "Ellipses and crosses: intervals of both.",
    gates: "Gates, apart:",
    metFor: (label: string): string => `${label} met for `,
    noPerformance: "The horizontal axis is our performance: a survey that rates us on the drivers fills it.",
  },
  funnel: {
    title: "Against whom",
    note: "▲ above or ▼ below us, after correction",
    on: (title: string, driver: string): string => `${title}, on ${driver}`,
    linked: (driver: string): string => `Share who link the hospital with ${driver}, by stage.`,
    notAsked:
      "Nobody here says whom they know, consider, prefer or use: the survey has no such column, or nobody in this filter answered it.",
    withheld:
      "Every share here is of a group of 1 to 10, or would give one away: a longer period or fewer filters help.",
  },
  trend: { title: "Trend", aims: "Targets and events" },
  voice: {
    title: "What patients write",
    openWords: "Words we look for",
    approximate: "≈ read approximately: the explanation says how well.",
    noTone: `Net tone needs ${String(smallestTestedBase)} texts that mention a driver; none has as many here.`,
  },
  arrivals: { title: "How they arrive", caution: "Different people come by different ways." },
  reviews: { title: "Reviews, compared" },
  reasons: { title: "Reasons in the CRM" },
  voices: { title: "Voices" },
  listings: { title: "Listings" },
  health: {
    title: "Brand health index",
    offer: "Five figures in one, by weights of your own: optional, and never without its parts.",
    open: "Show the index",
    close: "Hide the index",
    none: "No index here.",
  },
  table: { title: "Driver table" },
  sources: { title: "Sources and quality", beside: "Show activity and search interest", rows: "Look into the rows" },
  market: { title: "What goes with recommendation across hospitals" },
} as const;

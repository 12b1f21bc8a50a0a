import type { Answer, DriverEvidence, HeadlineFigure, HeadlineMetric } from "../../src/domain/answer.ts";
import type { RankBand, Difference, Figure } from "../../src/domain/figure.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";

/** A figure with the fields a test cares about; the rest as an ordinary share. */
export const aFigure = (given: Partial<Figure> = {}): Figure => ({
  metric: "preference",
  keys: {},
  unit: "share",
  value: 0.31,
  lower: 0.27,
  upper: 0.35,
  n: 598,
  nEffective: 512,
  status: "ok",
  ...given,
});

/** A tested difference without a mark, unless told otherwise. */
export const aDifference = (given: Partial<Difference> = {}): Difference => ({
  value: 0.01,
  lower: -0.05,
  upper: 0.07,
  adjustedP: 0.6,
  mark: null,
  untested: null,
  minimumDetectable: 0.078,
  ...given,
});

/** One figure at the head of the page. */
export const aHeadline = (metric: HeadlineMetric, given: Partial<HeadlineFigure> = {}): HeadlineFigure => ({
  metric,
  now: aFigure({ metric }),
  before: aFigure({ metric, value: 0.3 }),
  change: aDifference(),
  quarters: [],
  parts: null,
  ...given,
});

const noCell = {
  figure: aFigure({ value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "no-data" }),
  rank: null,
};

/** A rank band. */
export const band = (best: number, worst: number): RankBand => ({ rank: best, best, worst });

/** One evidence cell. */
export const cell = (value: number, rank: RankBand | null) => ({ figure: aFigure({ value }), rank });

/** A rated driver about which nothing is known but what the test says. */
export const aDriver = (driver: string, given: Partial<DriverEvidence> = {}): DriverEvidence => ({
  driver,
  label: driver.charAt(0).toUpperCase() + driver.slice(1),
  definition: `What patients mean by ${driver}.`,
  actions: { fix: `Improve ${driver}.`, protect: `Protect ${driver}.` },
  role: "differentiator",
  group: "quality",
  reading: { precision: 0.84, recall: 0.83, f1: 0.83, testedOn: 2867 },
  says: noCell,
  moves: noCell,
  writes: noCell,
  does: noCell,
  comments: noCell.figure,
  tone: noCell.figure,
  toneBefore: null,
  toneChange: aDifference({ value: null, lower: null, upper: null, adjustedP: null, untested: "too-few" }),
  toneAgainstAverage: aDifference({ value: null, lower: null, upper: null, adjustedP: null, untested: "too-few" }),
  disagreement: null,
  correlation: null,
  johnsonShare: null,
  methodDependent: false,
  warning: null,
  together: null,
  performance: aFigure({ unit: "score", value: 70, lower: 67, upper: 73 }),
  performanceByBrand: [],
  gap: null,
  met: null,
  performanceByQuarter: [],
  quadrant: null,
  deviation: null,
  associations: [],
  phrases: [],
  ...given,
});

/** Where no two kinds of evidence rank. */
export const noAgreement: Answer["agreement"] = {
  w: null,
  p: null,
  word: null,
  kinds: [],
  spearman: null,
  pairs: [],
  constant: [],
  hidden: [],
  claimed: [],
};

/** An answer in which only what a test gives is there. */
export const anAnswer = (given: Partial<Answer> = {}): Answer => ({
  formulaVersion: "1",
  request: { filter: noFilter, outcome: null },
  period: { from: monthOf(2026, 7), to: monthOf(2026, 9) },
  against: { from: monthOf(2026, 4), to: monthOf(2026, 6) },
  brands: [
    { name: "Riverside Health", role: "own", initial: "R" },
    { name: "Northgate Medical", role: "rival", initial: "N" },
  ],
  coverage: {
    months: { from: monthOf(2024, 10), to: monthOf(2026, 9) },
    lastComplete: monthOf(2026, 9),
    lastCompleteOf: { crm: monthOf(2026, 9), survey: monthOf(2026, 9), review: monthOf(2026, 9) },
    values: {},
    rows: { selections: 12_000, responses: 4_800, reviews: 3_000, hospitals: 0 },
  },
  sources: {
    crm: { state: "used", lacks: [], dates: "all" },
    survey: { state: "used", lacks: [], dates: "all" },
    review: { state: "used", lacks: [], dates: "all" },
  },
  weighting: { state: "delivered", given: "none" },
  headline: [aHeadline("preference")],
  drivers: [],
  bases: {
    says: { n: 598, nEffective: 512 },
    moves: { n: 540, nEffective: 470 },
    writes: { n: 655, nEffective: 655 },
    does: { n: 1204, nEffective: 1204 },
  },
  moves: {
    outcome: "choose",
    available: ["choose"],
    state: "shown",
    groups: [],
    needed: 100,
    n: 540,
    nEffective: 470,
    rSquared: 0.46,
    rSquaredLower: 0.39,
    rSquaredUpper: 0.53,
    missing: "listwise",
    completeCases: 540,
    directional: false,
    dropped: [],
  },
  statedBy: "cited",
  beliefs: null,
  whatIf: [],
  logistic: null,
  agreement: noAgreement,
  cuts: null,
  funnel: [],
  trends: [],
  voice: { texts: 0, machineRead: 0, reviews: 0, stars: [], sites: [], topics: [] },
  reviews: { rows: [], prior: null, effects: [] },
  reasons: { rows: [], chose: { records: 0, unknown: 0 }, lost: { records: 0, unknown: 0 } },
  arrivals: {
    rows: [],
    selections: 0,
    unknownSource: 0,
    conversion: noCell.figure,
    trend: null,
    immature: 0,
    maturityDays: 90,
    lastMatureMonth: null,
  },
  relationship: null,
  market: null,
  health: null,
  settled: true,
  ...given,
});

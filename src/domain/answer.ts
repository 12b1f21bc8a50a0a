import type { Arrivals } from "./arrival.ts";
import type { BeliefCheckup } from "./belief.ts";
import type { BrandHealth } from "./brandHealth.ts";
import type { Brand, BrandName } from "./brand.ts";
import type { DriverGroup, DriverId, DriverRole, Reading } from "./driver.ts";
import type { Coverage, SourceUse } from "./coverage.ts";
import type { Difference, Figure, RankBand } from "./figure.ts";
import type { Filter } from "./filter.ts";
import type { GroupShare } from "./groupShare.ts";
import type { LogisticCheck } from "./logisticCheck.ts";
import type { Market } from "./market.ts";
import type { Period } from "./period.ts";
import type { Reasons } from "./reasons.ts";
import type { ReviewsCompared } from "./reviews.ts";
import type { Relationship } from "./relationship.ts";
import type { StatedBy } from "./stated.ts";
import type { Voice } from "./voice.ts";
import type { Weighting } from "./weighting.ts";
import type { WhatIf } from "./whatIf.ts";

/** The five figures at the head of the page, in reading order. */
export const headlineMetrics = ["preference", "conversion", "nps", "reviews", "new-patients"] as const;

/** The id of one of the five figures. */
export type HeadlineMetric = (typeof headlineMetrics)[number];

/** The four kinds of evidence, in column order. */
export const evidenceKinds = ["says", "moves", "writes", "does"] as const;

/** One kind of evidence. */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The funnel's stages, in order. */
export const stages = ["aware", "consider", "prefer", "use"] as const;

/** One stage of the funnel. */
export type Stage = (typeof stages)[number];

/** The outcome that *moves* explains: likelihood to choose us, overall rating, likelihood to recommend, first choice. */
export const outcomes = ["choose", "overall", "recommend", "prefer"] as const;

/** One outcome that *moves* can explain. */
export type Outcome = (typeof outcomes)[number];

/** Everything one answer depends on beside the data: what the user set. Equal requests give equal answers. */
export type Request = {
  readonly filter: Filter;
  /** null takes the first outcome, in the order of `outcomes`, that the data has. */
  readonly outcome: Outcome | null;
};

/** One figure at the head of the page: now, what changed since, and the quarters before. */
export type HeadlineFigure = {
  readonly metric: HeadlineMetric;
  readonly now: Figure;
  readonly before: Figure | null;
  readonly change: Difference;
  /** At most eight quarters up to the current one, oldest first; withheld ones carry null values. */
  readonly quarters: readonly { readonly period: Period; readonly figure: Figure }[];
  /** NPS only: promoters, passives, detractors as shares that add to 1; null otherwise or when withheld. */
  readonly parts: { readonly promoters: number; readonly passives: number; readonly detractors: number } | null;
};

/** One cell of the driver matrix. */
export type EvidenceCell = {
  readonly figure: Figure;
  /** null for gates and signals, when ranking is withheld, or until the intervals have come from the worker. */
  readonly rank: RankBand | null;
  /** Set where the filter keeps only those who cite the driver: all of them do, which is no finding, so there is no figure. */
  readonly everyone?: true;
};

/** Ours minus the best competitor on one driver, in points of 0–100. */
export type Gap = { readonly rival: BrandName; readonly rivalFigure: Figure; readonly difference: Difference };

/** Where a driver stands on importance × performance; `uncertain` never qualifies as an action by itself. */
export type QuadrantClass = "concentrate" | "keep-up" | "low-priority" | "possible-overkill" | "uncertain";

/** All that is known of one driver under the current filter. */
export type DriverEvidence = {
  readonly driver: DriverId;
  readonly label: string;
  /** One sentence, and what to do about it, as the driver's definition words them. */
  readonly definition: string;
  readonly actions: { readonly fix: string; readonly protect: string };
  readonly role: DriverRole;
  readonly group: DriverGroup;
  readonly reading: Reading | null;
  readonly says: EvidenceCell;
  readonly moves: EvidenceCell;
  readonly writes: EvidenceCell;
  readonly does: EvidenceCell;
  /** Net tone of the texts that mention it (−100 to +100), now and in the period compared. */
  readonly tone: Figure;
  readonly toneBefore: Figure | null;
  readonly toneChange: Difference;
  /** Tone of the texts that mention it minus the tone of all our texts; tested from 30 mentions on, one family over the drivers. */
  readonly toneAgainstAverage: Difference;
  /** ◆ hidden: goes with choice more than people say; ◇ claimed: the reverse. */
  readonly disagreement: "hidden" | "claimed" | null;
  /** Correlation of its rating with the outcome, and the standardised weight, for the explanation. */
  readonly correlation: number | null;
  /** Johnson's share in percent, the cross-check of the LMG share. */
  readonly johnsonShare: number | null;
  readonly methodDependent: boolean;
  /** The driver it is told apart from badly (its label) and their r; r is null where one of the two had to leave the model. */
  readonly together: { readonly label: string; readonly r: number | null } | null;
  readonly warning:
    "reverse-coded" | "suppressor" | "repeats-outcome" | "collinear" | "no-spread" | "too-many-missing" | null;
  /** Our mean rating 0–100. */
  readonly performance: Figure;
  /** Every brand's mean rating, own first. */
  readonly performanceByBrand: readonly { readonly brand: BrandName; readonly figure: Figure }[];
  readonly gap: Gap | null;
  /** Gates: share of own-brand raters for whom it is met (top 2 boxes or yes). */
  readonly met: Figure | null;
  readonly performanceByQuarter: readonly { readonly period: Period; readonly figure: Figure }[];
  readonly quadrant: QuadrantClass | null;
  /** Performance minus the mean of the rated drivers, with interval; null when not rated. */
  readonly deviation: Difference | null;
  /** Share linking the hospital with the driver among aware, considerers and preferrers, per brand. */
  readonly associations: readonly {
    readonly brand: BrandName;
    readonly among: Exclude<Stage, "use">;
    readonly figure: Figure;
  }[];
  /** Set where the user edited the phrases: the reading is then unknown. */
  readonly edited?: true;
  /** Share of respondents' comments that mention it; beside *writes*, never in it. */
  readonly comments: Figure;
  /** The phrases matched most in texts about us this period, most frequent first; public texts only. */
  readonly phrases: readonly { readonly phrase: string; readonly count: number }[];
};

/** The model behind *moves*. */
export type MovesModel = {
  readonly outcome: Outcome | null;
  /** Outcomes the data has, for the chooser. */
  readonly available: readonly Outcome[];
  readonly state: "shown" | "grouped" | "no-survey" | "too-few" | "explains-little" | "updating";
  /** Largest first, where more drivers are rated than can be told apart one by one; else empty. */
  readonly groups: readonly GroupShare[];
  /** Respondents needed where too few, else the base's gate. */
  readonly needed: number;
  readonly n: number;
  readonly nEffective: number;
  readonly rSquared: number | null;
  readonly rSquaredLower: number | null;
  readonly rSquaredUpper: number | null;
  /** How missing answers were treated, and both bases. */
  readonly missing: "listwise" | "em";
  readonly completeCases: number;
  readonly directional: boolean;
  /** Drivers left out of the model and why. */
  readonly dropped: readonly {
    readonly driver: DriverId;
    readonly why: NonNullable<DriverEvidence["warning"]>;
    /** The driver in the model that it repeats. */
    readonly repeats?: DriverId;
  }[];
};

/** How far the kinds of evidence order the drivers alike. */
export type Agreement = {
  readonly w: number | null;
  readonly p: number | null;
  readonly word: "largely agree" | "partly agree" | "disagree" | null;
  readonly kinds: readonly EvidenceKind[];
  /** Spearman's rho where only two kinds rank; null otherwise. */
  readonly spearman: number | null;
  /** Spearman's rho of every two kinds that rank; null where one of the two ranks nothing; empty until settled. */
  readonly pairs: readonly { readonly kinds: readonly [EvidenceKind, EvidenceKind]; readonly rho: number | null }[];
  /** Kinds that give every driver the same figure, so rank nothing. */
  readonly constant: readonly EvidenceKind[];
  readonly hidden: readonly DriverId[];
  readonly claimed: readonly DriverId[];
};

/** One hospital in the funnel. */
export type FunnelRow = {
  readonly brand: BrandName;
  readonly role: Brand["role"];
  readonly stages: Readonly<Record<Stage, Figure>>;
  /** True conversions on those who answered both and hold the earlier stage. */
  readonly conversions: Readonly<Record<"aware-consider" | "consider-prefer", Figure>>;
  readonly useWithoutPreference: Figure;
  /** Against us, per stage; null on our own row. A mark "down" means this brand is below us. */
  readonly againstOwn: Readonly<Partial<Record<Stage, Difference>>>;
};

/** One figure through time. */
export type Trend = {
  readonly metric: HeadlineMetric;
  readonly bucket: "month" | "quarter";
  readonly points: readonly {
    readonly period: Period;
    readonly figure: Figure;
    /** Trailing pooled value of three buckets, null until full. */
    readonly smoothed: number | null;
    readonly complete: boolean;
    /** Expected-noise band from the baseline, per bucket; null without baseline. */
    readonly noiseLower: number | null;
    readonly noiseUpper: number | null;
    readonly flagged: boolean;
  }[];
  readonly baseline: { readonly value: number; readonly period: Period } | null;
  /** The month or quarter a possible shift starts, by CUSUM, and the one where EWMA signals it. */
  readonly shift: { readonly startsAt: Period; readonly signalledAt: Period; readonly direction: "up" | "down" } | null;
};

/** Everything the page shows under one request: computed in one place, drawn by every panel, kept by the snapshot. */
export type Answer = {
  readonly formulaVersion: string;
  /** Set where the data are an invented example: whatever leaves says so. */
  readonly isInvented?: true;
  readonly request: Request;
  readonly period: Period | null;
  readonly against: Period | null;
  readonly brands: readonly Brand[];
  readonly coverage: Coverage;
  readonly sources: Readonly<Record<"crm" | "survey" | "review", SourceUse>>;
  readonly weighting: Weighting;
  readonly headline: readonly HeadlineFigure[];
  readonly drivers: readonly DriverEvidence[];
  readonly bases: Readonly<Record<EvidenceKind, { readonly n: number; readonly nEffective: number }>>;
  readonly moves: MovesModel;
  readonly statedBy: StatedBy | null;
  readonly logistic: LogisticCheck | null;
  readonly agreement: Agreement;
  /** What marketing believes beside *moves*; null where nothing was entered, and until settled. */
  readonly beliefs: BeliefCheckup | null;
  /** One per driver that was considered for the model; empty until settled and without a model. */
  readonly whatIf: readonly WhatIf[];
  /** Cut lines of importance × performance; null when not drawn. */
  readonly cuts: { readonly importance: number; readonly performance: number } | null;
  readonly funnel: readonly FunnelRow[];
  readonly trends: readonly Trend[];
  readonly voice: Voice;
  readonly reviews: ReviewsCompared;
  readonly reasons: Reasons;
  readonly arrivals: Arrivals;
  /** Null where new and returning patients are not told apart. */
  readonly relationship: Relationship | null;
  readonly market: Market | null;
  /** Null without an own hospital, or without any of its parts. */
  readonly health: BrandHealth | null;
  /** False while bootstrap intervals and rank bands are still being computed for this request. */
  readonly settled: boolean;
};

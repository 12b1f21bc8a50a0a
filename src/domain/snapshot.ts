import type { Aims, Standing } from "./aims.ts";
import type { Agreement, MovesModel, QuadrantClass } from "./answer.ts";
import type { HealthGap, HealthPartId } from "./brandHealth.ts";
import type { DriverGroup, DriverId, DriverRole } from "./driver.ts";
import type { FigureStatus, RankBand, Unit, Untested } from "./figure.ts";
import type { Filter } from "./filter.ts";
import type { SinceChange, SinceDifference } from "./sinceChange.ts";

/** The version of the list of figures and of its schema; raised whenever a reader would have to know. */
export const snapshotVersion = "1.3";

/**
 * The versions that can be set beside the present one: 1.0 had neither targets and events nor what changed since, 1.1 no reviews compared, reasons and
 * index, 1.2 no topics.
 */
export const readableVersions = ["1.0", "1.1", "1.2", snapshotVersion] as const;

/** Months as text, both ends included: `2026-07` to `2026-09`. */
export type WrittenPeriod = { readonly from: string; readonly to: string };

/** The part of the page a figure stands in. */
export type SnapshotPlace =
  | "figures"
  | "drivers"
  | "funnel"
  | "trend"
  | "voice"
  | "topics"
  | "arrivals"
  | "what-if"
  | "hospitals"
  | "reviews"
  | "reasons"
  | "health";

/** One displayed figure, with no more digits than are displayed; withheld ones carry no value. */
export type SnapshotFigure = {
  /** Metric, keys and months in one text: the same figure of another snapshot has the same. */
  readonly id: string;
  readonly place: SnapshotPlace;
  readonly metric: string;
  readonly label: string;
  /** The hospital it speaks of; null for our own where the metric knows no other. */
  readonly brand: string | null;
  readonly driver: string | null;
  /** Stage, source, site or measure, where the metric has one. */
  readonly part: string | null;
  /** null: all rows, undated ones too. */
  readonly period: WrittenPeriod | null;
  /** Whom it describes, in words. */
  readonly filter: string;
  readonly unit: Unit;
  /** Shares are 0–1, nets −100 to +100; null where withheld or undefined. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number;
  readonly nEffective: number;
  readonly status: FigureStatus;
  readonly rank: RankBand | null;
  readonly formulaVersion: number;
};

/** One displayed difference and its test, in the unit of its figures. */
export type SnapshotDifference = {
  /** `change`, `gap`, `stage` and so on: each kind has one test and one family. */
  readonly kind: string;
  /** The id of the figure. */
  readonly of: string;
  /** The id of what it is set against; null where that is no figure of the snapshot. */
  readonly against: string | null;
  /** The hospital compared with, where the comparison is between hospitals; of the index, the part that a change comes from. */
  readonly brand: string | null;
  readonly unit: Unit;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly adjustedP: number | null;
  readonly mark: "up" | "down" | null;
  readonly untested: Untested | null;
};

/** What became of the rows of one input file. Reasons are summed: one alone could be a group of 1 to 10. */
export type SnapshotInput = {
  readonly name: string;
  readonly sha256: string;
  readonly source: string;
  readonly format: string;
  readonly records: number;
  readonly frameRows: number;
  readonly loaded: number;
  /** Refused, or left out on purpose. */
  readonly leftOut: number;
  readonly dates: { readonly from: string; readonly to: string } | null;
};

/** The presenter's own words. */
export type SnapshotNotes = {
  readonly title: string | null;
  readonly note: string | null;
};

/** What the presenter adds: own words, what is aimed at, what happened, the snapshot to compare with, and whether the index was asked for. */
export type Presented = SnapshotNotes & Partial<Aims> & { readonly before?: Snapshot | null; readonly index?: boolean };

/** How the brand health index is made up; its figures stand in the list. */
export type SnapshotIndex = {
  /** The id of the index. */
  readonly of: string;
  /** The share of all weight that is available: below .8 the index is withheld. */
  readonly available: number;
  readonly lowest: HealthPartId | null;
  /** The parts on which the hospitals are compared. */
  readonly rankedOn: readonly HealthPartId[];
  readonly parts: readonly {
    readonly part: HealthPartId;
    /** The id of its figure. */
    readonly of: string;
    readonly weight: number;
    readonly score: number | null;
    readonly points: number | null;
    readonly gap: HealthGap | null;
  }[];
};

/** A target beside the figure that it is of. */
export type SnapshotTarget = {
  /** The id of the figure. */
  readonly of: string;
  readonly unit: Unit;
  readonly value: number;
  /** The last month in which it may be reached: `2026-12`. */
  readonly by: string;
  /** By the figure's interval: wholly at or above, around, or wholly below the target. */
  readonly standing: Standing;
  /** How far the printed value is below it, where the whole interval is. */
  readonly missing: number | null;
  readonly text: string;
};

/** An event beside the trends, by its letter there. */
export type SnapshotEvent = { readonly letter: string; readonly on: string; readonly text: string };

/** One action or finding, in the words of the page. */
export type SnapshotAction = {
  readonly kind: "fix" | "protect";
  readonly driver: DriverId;
  readonly text: string;
  /** How many of the four kinds of evidence support it. */
  readonly supporting: number;
  readonly because: string;
  readonly whatIf: string | null;
};

/** One driver of the list, and where it stands. */
export type SnapshotDriver = {
  readonly id: DriverId;
  readonly label: string;
  readonly role: DriverRole;
  readonly group: DriverGroup;
  readonly quadrant: QuadrantClass | null;
  readonly disagreement: "hidden" | "claimed" | null;
};

/** The earlier side of a change, as that snapshot printed it. */
export type SinceThen = Pick<
  SnapshotFigure,
  "period" | "unit" | "value" | "lower" | "upper" | "n" | "nEffective" | "status" | "formulaVersion"
>;

/** One change as it leaves in the next snapshot. */
export type WrittenChange = {
  /** The id of the figure in the snapshot that carries this. */
  readonly of: string;
  /** null where both describe some of the same protected months: together they could tell of the few rows that came or went. */
  readonly before: SinceThen | null;
  readonly change: SinceChange;
};

/** What changed since an earlier snapshot, as the next one carries it. */
export type WrittenSince = {
  readonly before: Pick<Snapshot, "version" | "period" | "dataTo" | "formulaVersion">;
  /** One sentence: how many figures changed detectably, the five first. */
  readonly summary: string;
  readonly differs: readonly { readonly kind: SinceDifference["kind"]; readonly text: string }[];
  readonly figures: readonly WrittenChange[];
};

/** Everything that leaves in a snapshot: a fixed, versioned list of aggregates that passed disclosure control. No clock, no row. */
export type Snapshot = SnapshotNotes & {
  readonly kind: "whyhere-snapshot";
  readonly version: typeof snapshotVersion;
  readonly own: string | null;
  readonly rivals: readonly string[];
  readonly period: WrittenPeriod | null;
  readonly against: WrittenPeriod | null;
  /** The filters in words, and as they were set. */
  readonly filter: { readonly words: string; readonly keep: Filter["keep"] };
  /** The last day of the data; the only date there is. */
  readonly dataTo: string | null;
  readonly formulaVersion: string;
  readonly settings: {
    readonly outcome: string | null;
    readonly outcomeAsked: string | null;
    readonly maturityDays: number;
    readonly drivers: readonly SnapshotDriver[];
  };
  readonly disclosure: {
    readonly smallestCount: number;
    readonly smallestHomogeneousBase: number;
    /** How many of the listed figures are withheld. */
    readonly withheld: number;
  };
  readonly sentences: {
    readonly headline: string;
    readonly insight: string;
    readonly actions: readonly SnapshotAction[];
    readonly notFound: string | null;
    readonly method: string;
  };
  readonly model: Pick<MovesModel, "state" | "missing" | "n" | "nEffective" | "rSquared"> & {
    readonly rSquaredLower: number | null;
    readonly rSquaredUpper: number | null;
  };
  readonly agreement: Pick<Agreement, "w" | "word" | "kinds">;
  readonly figures: readonly SnapshotFigure[];
  readonly differences: readonly SnapshotDifference[];
  readonly inputs: readonly SnapshotInput[];
  readonly targets: readonly SnapshotTarget[];
  readonly events: readonly SnapshotEvent[];
  /** The optional index; null where it was not asked for. */
  readonly index: SnapshotIndex | null;
  /** What changed since an earlier snapshot; null where the presenter set none beside this one. */
  readonly since: WrittenSince | null;
};

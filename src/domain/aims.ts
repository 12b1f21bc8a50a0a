import type { HeadlineMetric } from "./answer.ts";
import type { Filter } from "./filter.ts";
import type { Month } from "./period.ts";

/** What is aimed at for one of the five figures. It holds for the people it was set for, and for no others. */
export type Target = {
  readonly metric: HeadlineMetric;
  /** In the figure's unit, no finer than it is shown: whole per cent (as 0–1), points or people. */
  readonly value: number;
  /** The last month in which it may be reached. */
  readonly by: Month;
  readonly keep: Filter["keep"];
  /** For a count, the months it is counted over: a target of a quarter says nothing about a month. null for all else. */
  readonly months: number | null;
};

/** Something that happened, to be seen beside the trend: an ISO date and a few words. */
export type EventNote = { readonly on: string; readonly text: string };

/** What the presenter sets beside the figures: no figure changes with it. */
export type Aims = { readonly targets: readonly Target[]; readonly events: readonly EventNote[] };

/** Nothing is aimed at, and nothing noted. */
export const noAims: Aims = { targets: [], events: [] };

/** The longest text of an event note, in characters. */
export const longestEvent = 120;
/** The most notes that are kept. */
export const mostEvents = 200;

/**
 * How a figure stands to its target, by its interval: `reached` where all of it is at or above, `below` where all of it is below, `within`
 * where the target lies inside; `unknown` without an interval.
 */
export type Standing = "reached" | "within" | "below" | "unknown";

/** A target that applies to a figure of the page, and where the figure stands. */
export type ShownTarget = {
  readonly target: Target;
  readonly standing: Standing;
  /** How far the displayed value is below the target, in its unit; null where nothing is missing or known. */
  readonly missing: number | null;
  /** The period shown ends when the target is due, or later. */
  readonly isDue: boolean;
  /** At its line in the trend: `target 40%`. */
  readonly label: string;
  /** For the figure's cell: `Target 40%: not yet, 9 pts to go`. */
  readonly brief: string;
  /** One sentence with the month and what the interval says. */
  readonly inFull: string;
};

/** An event by the letter it carries in the drawing. */
export type LetteredNote = { readonly letter: string; readonly month: Month; readonly text: string };

/** What a figure's trend is drawn with. */
export type AimsBeside = {
  readonly notes: readonly LetteredNote[];
  readonly target: { readonly value: number; readonly label: string } | null;
  /** The target in one sentence, and that an event is no cause; blank without either. */
  readonly method: string;
};

/** The aims as the page shows them under one answer. */
export type ShownAims = {
  /** At most one for each figure. */
  readonly figures: readonly ShownTarget[];
  /** For each figure that has a trend: the target that applies to its buckets, and all events. */
  readonly beside: Readonly<Partial<Record<HeadlineMetric, AimsBeside>>>;
  /** Events within the months of the trends, earliest first. */
  readonly notes: readonly (LetteredNote & Pick<EventNote, "on">)[];
};

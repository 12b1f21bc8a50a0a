import type { Month, Period } from "./period.ts";

/** How far a figure may be trusted, by the one ladder of the statistical specification §0; the earliest that applies wins. */
export type FigureStatus = "no-data" | "suppressed" | "low-base" | "unreliable" | "small-base" | "ok";

/** How a value is read: a share is 0–1, a score 0–100, net is −100 to +100, a count is a whole number, stars 1–5, days may be halves, a mean rank is 1 for the first. */
export type Unit = "share" | "score" | "net" | "count" | "stars" | "days" | "correlation" | "rank";

/** What a figure speaks of: the keys that, with its metric, make its address on the page. */
export type FigureKeys = {
  readonly brand?: string;
  readonly driver?: string;
  readonly group?: string;
  readonly stage?: string;
  readonly source?: string;
  readonly site?: string;
  readonly measure?: string;
  readonly stars?: string;
  readonly phrase?: string;
};

/** One number of the page with everything needed to believe it. Undefined estimates are null, never NaN or 0. */
export type Figure = {
  /** The id of the metric that defines it, in the metric registry. */
  readonly metric: string;
  readonly keys: FigureKeys;
  readonly unit: Unit;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Rows with a valid answer; 0 when they are 1 to 10 and therefore suppressed. */
  readonly n: number;
  /** Kish's effective n after weighting; equals n when nothing is weighted. */
  readonly nEffective: number;
  readonly status: FigureStatus;
  /** The months it describes; null for all rows, dated or not; absent where it is the page's own period. */
  readonly period?: Period | null;
};

/** Why a difference was not tested. */
export type Untested = "too-few" | "no-earlier-period" | "no-spread" | "withheld" | "unfinished";

/** A difference between two figures, in the unit of the figures (points for shares are 0–1 differences). */
export type Difference = {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Benjamini–Hochberg adjusted p over the family drawn in one panel; null when not tested. */
  readonly adjustedP: number | null;
  /** Set only when the adjusted p is at most .05. */
  readonly mark: "up" | "down" | null;
  readonly untested: Untested | null;
  /** The last month its source completes, where a period it did not complete is why there is no test; null where none. */
  readonly reaches?: Month | null;
  /** The smallest true difference that these bases would detect four times in five; null when a base is missing. */
  readonly minimumDetectable: number | null;
};

/** A driver's place among the rated drivers within one kind of evidence, 1 = most; the band holds 95 % of the replicates. */
export type RankBand = { readonly rank: number; readonly best: number; readonly worst: number };

/** The address of a figure: metric and keys, stable across filters, used in links and explanations. */
export function figureAddress({ metric, keys }: Pick<Figure, "metric" | "keys">): string {
  const parts = Object.entries(keys).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return parts.length === 0 ? metric : `${metric}?${parts.join("&")}`;
}

/** How much a figure says: its value, turned round where the first rank is the most; null without value. */
export const magnitude = ({ value, unit }: Pick<Figure, "value" | "unit">): number | null =>
  value === null ? null : unit === "rank" ? -value : value;

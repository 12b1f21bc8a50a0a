import type { Difference, Figure } from "./figure.ts";
import type { Month, Period } from "./period.ts";

/** How a patient came to us: the canonical list every CRM's own wording is brought to. */
export const arrivalSources = [
  "physician referral",
  "insurer directory",
  "search and maps",
  "own website",
  "review site",
  "friend or family",
  "social",
  "event",
  "advertising",
  "returning patient",
  "employer",
  "other",
  "unknown",
] as const;

/** One canonical referral source. */
export type ArrivalSource = (typeof arrivalSources)[number];

/** A value with its unadjusted 95 % interval, shown but not tested. */
export type Bounded = { readonly value: number | null; readonly lower: number | null; readonly upper: number | null };

/** What stands beside a source's like-for-like difference: all leads taken together, the ratio, and the strata compared. */
export type ConversionContrast = {
  /** Conversion minus that of all other leads, whatever they came for and whenever. */
  readonly crude: Bounded;
  /** Conversion over that of all other leads (Katz); ½ was added to the four cells where one was empty. */
  readonly ratio: Bounded & { readonly isAdjusted: boolean };
  /** 100 × conversion ÷ conversion of all leads. */
  readonly index: number | null;
  /** Service line × quarter, as far as both sides have leads there; and how many dropped out because one side has none. */
  readonly strata: number;
  readonly droppedStrata: number;
  /** The crude and the like-for-like difference point opposite ways. */
  readonly isMixEffect: boolean;
};

/** One way of arrival. */
export type Arrival = {
  readonly source: ArrivalSource;
  readonly share: Figure;
  readonly conversion: Figure;
  /** Conversion against all other sources within service line and quarter (Mantel–Haenszel); what the panel tests. */
  readonly lift: Difference;
  /** Null where either side is withheld. */
  readonly contrast: ConversionContrast | null;
};

/** Conversion of complete, mature quarters of leads through time. */
export type ConversionTrend = {
  /** By the quarter the leads were created, oldest first, without a gap. */
  readonly cohorts: readonly { readonly period: Period; readonly figure: Figure }[];
  /** Change per quarter (Cochran–Armitage), tested in the panel's family. */
  readonly slope: Difference;
};

/** How patients arrive. */
export type Arrivals = {
  readonly rows: readonly Arrival[];
  readonly selections: number;
  readonly unknownSource: number;
  readonly conversion: Figure;
  /** Null with fewer than three quarters to compare. */
  readonly trend: ConversionTrend | null;
  /** Records younger than the maturity window, left out of conversion only. */
  readonly immature: number;
  readonly maturityDays: number;
  readonly lastMatureMonth: Month | null;
};

import type { Filter } from "./filter.ts";
import type { Period } from "./period.ts";

/** What the model calls the site of a text whose file tells none. */
export const unnamedSite = "other";

/** What one account or outlet wrote in public about us. A person has no name: only a place in the order of texts. */
export type Voice = {
  readonly name: string | null;
  readonly texts: number;
  /** People reached, where the export tells of any of its texts. */
  readonly reach: number | null;
  /** Texts whose tone is known, and the positive less the negative among them. */
  readonly toned: number;
  readonly balance: number;
};

/**
 * Part of the posts and texts in public about us. Ours are those in reports of our own pages (`page`) and those on a site that bears our
 * name (`outlet`); the others by what they are.
 */
export type VoicePart = {
  readonly owner: "own" | "others";
  readonly kind: "page" | "outlet" | "review" | "post" | "comment";
  /** The platform or site of our own; null for what others wrote. */
  readonly name: string | null;
  readonly texts: number;
  /** People reached, where the export tells of any of its texts. */
  readonly reach: number | null;
};

/** Who writes about us in public, and how much of it is our own. */
export type VoiceCounts = {
  readonly voices: readonly Voice[];
  /** Accounts in all; those above wrote most or reached most, more than once or with a reach that is known. */
  readonly accounts: number;
  readonly owned: readonly VoicePart[];
  /** The days that both reports of our pages and texts cover; null where no report tells days. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** Posts in reports of our own pages, whatever the period: those with a day, and those without. */
  readonly pagePosts: { readonly dated: number; readonly undated: number };
  readonly sql: Readonly<Record<"voices" | "owned", string>>;
};

/** How well one directory, or one field in all directories, is filled in and right. `compared` counts the entries whose truth is known. */
export type ListedCounts = {
  readonly fields: number;
  readonly filled: number;
  readonly compared: number;
  readonly matching: number;
};

/** How well the places are listed in one directory. */
export type DirectoryListings = ListedCounts & { readonly site: string; readonly places: number };

/** How well one field is listed in all directories. */
export type ListedField = ListedCounts & { readonly field: string };

/** One entry that is not what it should be; null where nothing is listed. */
export type WrongListing = {
  readonly site: string;
  readonly place: string;
  readonly field: string;
  readonly listed: string | null;
  readonly truth: string;
};

/** What directories say of our places. */
export type ListingCounts = {
  readonly listings: readonly DirectoryListings[];
  readonly "listing-fields": readonly ListedField[];
  readonly "wrong-listings": readonly WrongListing[];
  readonly sql: Readonly<Record<"listings" | "listing-fields" | "wrong-listings", string>>;
};

/** What one platform counted, broken down one way; sums are null where its reports do not hold them. */
export type PlatformActivity = {
  readonly platform: string;
  readonly breakdown: string;
  readonly currency: string | null;
  /** Months since the year 0; null for all days together. */
  readonly month: number | null;
  readonly names: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly spend: number | null;
  readonly impressions: number | null;
  readonly clicks: number | null;
  readonly visits: number | null;
  readonly reach: number | null;
  readonly engagements: number | null;
  /** Rows that are in no sum: their days meet those of a later report of the same campaign in part, so that some would count twice. */
  readonly overlapping: number;
  /** Rows that are in no sum: they reach beyond the period, or do not tell their days. */
  readonly beyond: number;
};

/** How much one term was searched, 0–100 within its file. */
export type SearchInterest = {
  readonly term: string;
  readonly from: string;
  readonly to: string;
  readonly mean: number;
  readonly last: number;
};

/** What reports of platforms count. */
export type ActivityCounts = {
  readonly activity: readonly PlatformActivity[];
  readonly interest: readonly SearchInterest[];
  readonly sql: Readonly<Record<"activity" | "interest", string>>;
};

/** The tables beside the drivers, in the order they stand, and what each is counted with. */
export const besideTables = {
  voices: "voices",
  owned: "voices",
  listings: "listings",
  "listing-fields": "listings",
  "wrong-listings": "listings",
  activity: "activity",
  interest: "activity",
} as const;

/** One of these tables. */
export type BesideTable = keyof typeof besideTables;

/** What is counted together, from files of one kind. */
export type BesideCounts = {
  readonly voices: VoiceCounts;
  readonly listings: ListingCounts;
  readonly activity: ActivityCounts;
};

/** The name of what is counted together. */
export type BesideGroup = keyof BesideCounts;

/** Whose texts are counted: the page's population. Directories and reports of activity follow no filter. */
export type TextPopulation = { readonly period: Period | null; readonly keep: Filter["keep"] };

/** Which of the page's filters these follow: a report of activity knows its days, a directory not even those. */
export const besideFilters = { voices: "all", listings: "none", activity: "period" } as const satisfies Readonly<
  Record<BesideGroup, "all" | "period" | "none">
>;

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

/** How well the places are listed in one directory. `compared` counts the fields whose truth is known. */
export type DirectoryListings = {
  readonly site: string;
  readonly places: number;
  readonly fields: number;
  readonly filled: number;
  readonly compared: number;
  readonly matching: number;
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
};

/** How much one term was searched, 0–100 within its file. */
export type SearchInterest = {
  readonly term: string;
  readonly from: string;
  readonly to: string;
  readonly mean: number;
  readonly last: number;
};

/** The tables beside the drivers, in the order they stand. */
export const besideTables = ["voices", "listings", "activity", "interest"] as const;

/** One of these tables. */
export type BesideTable = (typeof besideTables)[number];

/** What stands beside the drivers: voices, listings and activity, with the statements that counted each. */
export type BesideCounts = {
  readonly voices: readonly Voice[];
  readonly listings: readonly DirectoryListings[];
  readonly activity: readonly PlatformActivity[];
  readonly interest: readonly SearchInterest[];
  readonly sql: Readonly<Record<BesideTable, string>>;
};

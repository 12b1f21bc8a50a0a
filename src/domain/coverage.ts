import type { Attribute, KeptBy } from "./filter.ts";
import type { Month, Period } from "./period.ts";

/** What the data hold, whatever the filter: the choices the page offers. */
export type Coverage = {
  readonly months: Period | null;
  /** The last month whose last day the data reach, all sources together. */
  readonly lastComplete: Month | null;
  /** The same of each source by itself: one that ends earlier has no complete month after it. */
  readonly lastCompleteOf: Readonly<Record<"crm" | "survey" | "review", Month | null>>;
  readonly values: Readonly<Partial<Record<Attribute, readonly { readonly value: string; readonly rows: number }[]>>>;
  readonly rows: Readonly<Record<"selections" | "responses" | "reviews" | "hospitals", number>>;
};

/** Which sources could follow the filter; one that lacks a filtered attribute, or every value kept of it, is left out, and its panels say so. */
export type SourceState = "used" | "absent" | "lacks-attribute" | "lacks-value";

/** How one source enters the answer. It lacks `cites` where nobody in it cites the driver that the filter keeps. `dates` tells whether its rows carry dates; undated rows count only in all dates. */
export type SourceUse = {
  readonly state: SourceState;
  readonly lacks: readonly KeptBy[];
  readonly dates: "all" | "some" | "none";
};

import type { DriverId } from "../domain/driver.ts";
import type { EvidenceKind, HeadlineMetric, Outcome } from "../domain/answer.ts";
import type { TwoGroups } from "../domain/compared.ts";
import { noFilter, type Filter } from "../domain/filter.ts";

/** What is clicked on the page. It changes no number; a filter changes every number. */
export type Focus =
  | { readonly kind: "driver"; readonly driver: DriverId }
  | { readonly kind: "metric"; readonly metric: HeadlineMetric }
  | { readonly kind: "brand"; readonly brand: string };

/** What the driver list can be ordered by: a kind of evidence, its names, disagreement or the gap to the best rival. */
export type DriverOrder = EvidenceKind | "driver" | "disagree" | "gap";

/** Everything a shared link carries: what narrows the population, and where the reader looks. Never an identifier or a text. */
export type View = {
  readonly filter: Filter;
  readonly outcome: Outcome | null;
  readonly focus: Focus | null;
  /** null: by *moves*, or the first kind that has values. */
  readonly order: DriverOrder | null;
  /** Two groups set side by side over the page; null where none are. */
  readonly compare: TwoGroups | null;
};

/** The page as it opens: everyone, the last complete quarter, in its own order. */
export const firstView: View = { filter: noFilter, outcome: null, focus: null, order: null, compare: null };

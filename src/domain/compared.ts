import type { EvidenceKind, HeadlineMetric } from "./answer.ts";
import type { SourceUse } from "./coverage.ts";
import type { DriverId } from "./driver.ts";
import type { Difference, Figure } from "./figure.ts";
import type { Attribute } from "./filter.ts";
import type { Period } from "./period.ts";

/** Two groups to be set side by side: the people of two values of one attribute. */
export type TwoGroups = { readonly attribute: Attribute; readonly values: readonly [string, string] };

/** One figure of both groups, and the first minus the second. */
export type ComparedFigure = { readonly a: Figure; readonly b: Figure; readonly difference: Difference };

/** The kinds of evidence that are counted, so that two groups can be told apart by a test. */
export type CountedKind = Exclude<EvidenceKind, "moves">;

/** Two groups side by side: the five figures and what is counted of every driver; every test is of one family. */
export type Compared = {
  readonly groups: TwoGroups;
  readonly period: Period | null;
  readonly sources: Readonly<Record<"crm" | "survey" | "review", SourceUse>>;
  readonly headline: readonly (ComparedFigure & { readonly metric: HeadlineMetric })[];
  readonly drivers: readonly ({ readonly driver: DriverId } & Readonly<Record<CountedKind, ComparedFigure>>)[];
};

import type { Figure, FigureKeys, Unit } from "../domain/figure.ts";
import type { ViewName } from "./view.ts";

/** A column of a view that a metric tells its figures apart by. */
export type KeyColumn = "brand" | "driver" | "source" | "site" | "phrase" | "reply_days";

/** Additive sums by name. */
export type SumsOf<Name extends string> = Readonly<Record<Name, number>>;

/**
 * Additive sums over the rows of one model view: SQL aggregates, stated once. Partitions add, so the engine can compute
 * them at the finest grain once and memory can add them up under any filter, or the engine can compute them directly.
 */
export type Counting<Name extends string = string> = {
  readonly view: ViewName;
  /** A static SQL condition on the view's rows; null takes all. */
  readonly only: string | null;
  readonly keys: readonly KeyColumn[];
  readonly sums: Readonly<Record<Name, string>>;
  /** Whether the seeded group of each row is kept apart, for rank bands by group bootstrap. */
  readonly byGroup: boolean;
};

/** The words that explain a metric wherever one of its figures stands. */
export type Explained = {
  readonly id: string;
  readonly label: string;
  readonly question: string;
  /** What the figure means, in plain words. */
  readonly meaning: string;
  readonly formula: string;
  /** How its interval is made. */
  readonly interval: string;
  /** Who or what is counted in the base. */
  readonly base: string;
  readonly exclusions: readonly string[];
  /** Raised when the definition changes, so that saved views can say so. */
  readonly version: number;
};

/** One question answered by one kind of figure: its words, its sums (with those of a keyless base, if any), its arithmetic. */
export type Metric<Name extends string = string, Base extends string = never> = Explained & {
  readonly unit: Unit;
  readonly counted: Counting<Name>;
  /** Sums that every figure of the metric shares, over rows without keys; null when `counted` holds its own base. */
  readonly over: Counting<Base> | null;
  readonly figure: (sums: SumsOf<Name | Base>, keys: FigureKeys) => Figure;
};

/** A difference before the family it is tested in is known. */
export type RawDifference = {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number | null;
  readonly minimumDetectable: number | null;
};

/** Checks a definition against `Metric` and gives it back. */
export const defineMetric = <Name extends string, Base extends string = never>(
  metric: Metric<Name, Base>,
): Metric<Name, Base> => metric;

import type { Figure, RankBand } from "./figure.ts";

/** One hospital measure against recommendation across hospitals (market mode). */
export type MarketMeasure = {
  readonly measure: string;
  readonly label: string;
  readonly share: Figure;
  readonly rank: RankBand | null;
  readonly correlation: number | null;
  readonly mean: number | null;
};

/** What public hospital files say: which measures go with recommendation across hospitals. Unweighted over hospitals. */
export type Market = {
  readonly outcome: string;
  readonly outcomeLabel: string;
  readonly hospitals: number;
  readonly complete: number;
  readonly rSquared: number | null;
  readonly measures: readonly MarketMeasure[];
  /** Hospitals whose scores rest on fewer than 100 completed surveys, where the file tells. */
  readonly thin: number;
  readonly own: {
    readonly name: string;
    readonly facilityId: string;
    /** Completed surveys; null where the file does not tell. */
    readonly surveys: number | null;
    readonly measures: readonly {
      readonly measure: string;
      readonly value: number | null;
      readonly state: number | null;
      readonly type: number | null;
      readonly ownership: number | null;
      readonly percentile: number | null;
      /** Hospitals behind each mean, and behind the percentile. */
      readonly hospitals: Readonly<Record<"state" | "type" | "ownership" | "all", number>>;
    }[];
  } | null;
  readonly states: readonly { readonly state: string; readonly hospitals: number; readonly mean: number | null }[];
  readonly named: number;
};

import type { Attribute } from "./filter.ts";
import type { Period } from "./period.ts";

/** What the population looks like on one attribute: groups of the survey's categories with their shares, in percent of all. */
export type PopulationMargin = {
  readonly attribute: Attribute;
  /** Categories that are merged share one group; the shares add to 100. */
  readonly groups: readonly { readonly categories: readonly string[]; readonly share: number }[];
};

/** A fieldwork period: the file's own label, else the quarters its answers fall in; both null for undated answers. */
export type Wave = { readonly label: string | null; readonly quarters: Period | null };

/** How the weights of one wave came out. Weights have mean 1. */
export type RakedWave = {
  readonly wave: Wave;
  readonly n: number;
  readonly nEffective: number;
  readonly designEffect: number | null;
  readonly smallest: number | null;
  readonly largest: number | null;
  /** Respondents whose weight was cut at the cap. */
  readonly trimmed: number;
  /** The largest difference between a weighted share and its target, 0–1; above 0 where the cap kept raking from its end. */
  readonly marginError: number;
};

/** Why a survey is not weighted to the margins given. */
export type WeightingProblem =
  | { readonly kind: "sum"; readonly attribute: Attribute; readonly sum: number }
  | {
      readonly kind: "empty";
      readonly attribute: Attribute;
      readonly categories: readonly string[];
      readonly wave: Wave;
    }
  | { readonly kind: "unknown"; readonly attribute: Attribute; readonly category: string }
  | { readonly kind: "small-wave"; readonly wave: Wave }
  | { readonly kind: "inefficient"; readonly wave: RakedWave }
  | { readonly kind: "no-survey" };

/** Which survey answers came with a weight of their own. */
export type GivenWeights = "all" | "some" | "none";

/** How survey answers are weighted: as delivered (1 each where no weight came), or raked to margins the user gave. */
export type Weighting =
  | { readonly state: "delivered"; readonly given: GivenWeights }
  | {
      readonly state: "raked";
      readonly given: GivenWeights;
      readonly margins: readonly PopulationMargin[];
      readonly waves: readonly RakedWave[];
    }
  | {
      readonly state: "refused";
      readonly given: GivenWeights;
      readonly margins: readonly PopulationMargin[];
      readonly problem: WeightingProblem;
      /** Waves beside the one it names that cannot be raked either; absent where there are none. */
      readonly alsoIn?: readonly Wave[];
    };

/** One attribute that a survey can be weighted on, with the survey's own shares. */
export type SurveyShares = {
  readonly attribute: Attribute;
  /** Share 0–1 of the answers that tell the attribute, with delivered weights; null where 1 to 10 people would show. */
  readonly categories: readonly { readonly category: string; readonly share: number | null }[];
};

/** A weight is cut at five times the mean (ANES practice; DeBell & Krosnick 2009); there is no floor. */
export const weightCap = 5;

/** An attribute with more categories is not offered: nobody knows so many population shares. */
export const mostCategories = 20;

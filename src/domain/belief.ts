import type { DriverId } from "./driver.ts";
import type { RankBand } from "./figure.ts";

/** What marketing believes of the rated drivers: a rank each (1 = matters most), or what is spent on each, in any currency. */
export type Beliefs = { readonly by: "rank" | "spend"; readonly values: Readonly<Record<DriverId, number>> };

/** A believed rank beside the rank band of *moves*: outside it, we think more or less of the driver than the evidence does. */
export type BeliefCheck = {
  readonly driver: DriverId;
  readonly label: string;
  /** 1 = most; ties share their mean rank. */
  readonly believed: number;
  /** null where the driver carries no rank. */
  readonly band: RankBand | null;
  readonly verdict: "inside" | "overrated" | "underrated" | "not-comparable";
};

/** What was entered, and each believed driver beside the evidence, most believed first. */
export type BeliefCheckup = { readonly entered: Beliefs; readonly checks: readonly BeliefCheck[] };

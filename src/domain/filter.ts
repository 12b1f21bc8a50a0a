import type { Period } from "./period.ts";

/** An attribute a population can be narrowed by; the column name in every table that has it. */
export const attributes = ["service_line", "location", "age_band", "gender", "payer", "zip3", "patient_type"] as const;

/** The name of a filterable attribute. */
export type Attribute = (typeof attributes)[number];

/** What people can be kept by: an attribute, or `cites`: a driver that they cite, whatever their source. */
export const keptBy = [...attributes, "cites"] as const;

/** One thing that people are kept by. */
export type KeptBy = (typeof keptBy)[number];

/** What narrows the population behind every figure of the page. An absent attribute narrows nothing. */
export type Filter = {
  /** The months figures describe; null asks for the last complete quarter of the data. */
  readonly period: Period | null;
  /** The months they are compared with; "before" is the period of equal length just before, "year" the same a year earlier. */
  readonly against: Period | "before" | "year";
  /** The values kept, per attribute; several values of one attribute are alternatives. `cites` holds one driver. */
  readonly keep: Readonly<Partial<Record<KeptBy, readonly string[]>>>;
};

/** The filter that narrows nothing. */
export const noFilter: Filter = { period: null, against: "before", keep: {} };

import { attributes, type Attribute } from "../domain/filter.ts";

/** The source a view's rows come from: one is used, absent, or lacks a filtered attribute, as a whole. */
export type EvidenceSource = "survey" | "crm" | "review";

/** The model views that metrics count, with their source; what a row is stands in the first line of each view's file. */
export const viewSources = {
  survey: "survey",
  funnel: "survey",
  funnel_pair: "survey",
  rating: "survey",
  rating_pair: "survey",
  brand_health: "survey",
  stated: "survey",
  own_rating: "survey",
  selection: "crm",
  reason: "crm",
  lost: "crm",
  lost_reason: "crm",
  signal: "crm",
  lead: "crm",
  survey_comment: "survey",
  comment_mention: "survey",
  public_text: "review",
  own_mention: "review",
} as const satisfies Readonly<Record<string, EvidenceSource>>;

/** The name of a model view that metrics count. */
export type ViewName = keyof typeof viewSources;

/** The attributes a source's rows can be narrowed by; whether they hold values is a matter of the data. */
export const sourceAttributes: Readonly<Record<EvidenceSource, readonly Attribute[]>> = {
  survey: attributes,
  crm: attributes,
  review: ["location"],
};

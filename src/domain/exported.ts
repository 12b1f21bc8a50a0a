import type { Filter } from "./filter.ts";
import type { Period } from "./period.ts";

/** People whose count has left the page in a snapshot: who was kept, and in which months (null: all rows). */
export type ExportedPopulation = { readonly keep: Filter["keep"]; readonly period: Period | null };

/** The lasting name of a population: equal filters and months, equal name. */
export function populationName({ keep, period }: ExportedPopulation): string {
  const kept = Object.entries(keep)
    .flatMap(([attribute, values]) => (values.length === 0 ? [] : [`${attribute}=${[...values].sort().join("|")}`]))
    .sort();
  const months = period === null ? "all" : `${String(period.from)}..${String(period.to)}`;
  return [...kept, months].join("&");
}

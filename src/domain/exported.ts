import type { Filter } from "./filter.ts";
import type { Period } from "./period.ts";

/** The protected rows that figures count: respondents, selections by the month decided, leads by the month created. */
export const countedRows = ["survey", "selection", "lead"] as const;

/** One kind of protected rows. */
export type CountedRows = (typeof countedRows)[number];

/** People whose count has left the page in a snapshot: which rows, who was kept, in which months (null: all). */
export type ExportedPopulation = {
  readonly rows: CountedRows;
  readonly keep: Filter["keep"];
  readonly period: Period | null;
};

/** The lasting name of a population: equal rows, filters and months, equal name. */
export function populationName({ rows, keep, period }: ExportedPopulation): string {
  const months = period === null ? "all" : `${String(period.from)}..${String(period.to)}`;
  return [rows, keepName(keep), months].join(" ");
}

/** The lasting name of who is kept. */
export const keepName = (keep: Filter["keep"]): string =>
  Object.entries(keep)
    .flatMap(([attribute, values]) => (values.length === 0 ? [] : [JSON.stringify([attribute, ...[...values].sort()])]))
    .sort()
    .join("&");

/** Earlier populations and new ones, each once. */
export function withExported(
  before: readonly ExportedPopulation[],
  added: readonly ExportedPopulation[],
): readonly ExportedPopulation[] {
  const known = new Map([...before, ...added].map((population) => [populationName(population), population]));
  return [...known.values()];
}

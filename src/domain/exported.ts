import type { DriverId } from "./driver.ts";
import type { Filter } from "./filter.ts";
import type { Period } from "./period.ts";

/** The protected rows that figures count: respondents, selections and lost records by the month decided, leads by the month created. */
export const countedRows = ["survey", "selection", "lost", "lead"] as const;

/** One kind of protected rows. */
export type CountedRows = (typeof countedRows)[number];

/**
 * Answers whose counts follow from a displayed figure: who was asked is its base; yes and no, or promoters, passives and detractors, are
 * told by its value. Of reasons, which all share one base, it is the base.
 */
export const exportedParts = {
  "preference asked": "survey",
  "preference yes": "survey",
  "preference no": "survey",
  "conversion asked": "survey",
  "conversion yes": "survey",
  "conversion no": "survey",
  "nps asked": "survey",
  "nps up": "survey",
  "nps between": "survey",
  "nps down": "survey",
  "new-patients yes": "selection",
  "does asked": "selection",
  "lost-reason asked": "lost",
  "arrival-conversion asked": "lead",
  "arrival-conversion yes": "lead",
  "arrival-conversion no": "lead",
} as const satisfies Readonly<Record<string, CountedRows>>;

/** Who was asked about a driver, and who cites it: told by its share, and by whatever is told of those who cite it. */
export type DriverPart = `driver ${DriverId} ${"asked" | "cited"}`;

/** The parts of one driver. */
export const partsOfDriver = (driver: DriverId): { readonly asked: DriverPart; readonly cited: DriverPart } => ({
  asked: `driver ${driver} asked`,
  cited: `driver ${driver} cited`,
});

/** One answer, by the figure that tells of it. */
export type ExportedPart = keyof typeof exportedParts | DriverPart;

/** People whose count has left the page in a snapshot: which rows, who was kept, in which months (null: all). */
export type ExportedPopulation = {
  readonly rows: CountedRows;
  readonly keep: Filter["keep"];
  readonly period: Period | null;
  /** How many of them gave which answers has left, too; absent in what left before this was noted. */
  readonly parts?: readonly ExportedPart[];
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

/** Earlier populations and new ones, each once, with all of its parts that have left. */
export function withExported(
  before: readonly ExportedPopulation[],
  added: readonly ExportedPopulation[],
): readonly ExportedPopulation[] {
  const known = new Map<string, ExportedPopulation>();
  for (const population of [...before, ...added]) {
    const name = populationName(population);
    const parts = [...new Set([...(known.get(name)?.parts ?? []), ...(population.parts ?? [])])].sort();
    known.set(name, { ...population, ...(parts.length > 0 && { parts }) });
  }
  return [...known.values()];
}

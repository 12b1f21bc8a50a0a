import type { ExportedPopulation } from "../domain/exported.ts";
import { filterInWords } from "./filterInWords.ts";
import { countedRows } from "#words/populations.ts";

/** Whom a count describes: `respondents, Q3 2026 · Location: Eastside`. */
export const populationInWords = ({ rows, keep, period }: ExportedPopulation): string =>
  `${countedRows[rows]}, ${filterInWords({
    period,
    against: null,
    request: { filter: { period, against: "before", keep }, outcome: null },
  })}`;

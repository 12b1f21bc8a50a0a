import type { Answer } from "../domain/answer.ts";
import type { ExportedPopulation } from "../domain/exported.ts";
import { filterInWords } from "./filterInWords.ts";
import { countedRows } from "#words/populations.ts";

/** Whom counts describe, by what drivers are called here: `respondents, Q3 2026 · Location: Eastside`. */
export const populationsInWords = (
  populations: readonly ExportedPopulation[],
  { drivers }: Pick<Answer, "drivers">,
): readonly string[] =>
  populations.map(
    ({ rows, keep, period }) =>
      `${countedRows[rows]}, ${filterInWords({
        period,
        against: null,
        request: { filter: { period, against: "before", keep }, outcome: null },
        drivers,
      })}`,
  );

import type { ExportedPopulation } from "../domain/exported.ts";
import { filterInWords } from "./filterInWords.ts";

const rowWords = {
  survey: "respondents",
  selection: "selections",
  lost: "records that went elsewhere",
  lead: "leads",
} as const;

/** Whom a count describes: `respondents, Q3 2026 · Location: Eastside`. */
export const populationInWords = ({ rows, keep, period }: ExportedPopulation): string =>
  `${rowWords[rows]}, ${filterInWords({
    period,
    against: null,
    request: { filter: { period, against: "before", keep }, outcome: null },
  })}`;

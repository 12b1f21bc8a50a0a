import type { Figure } from "../domain/figure.ts";

/** The id of the count of texts with the words of a driver; its words are fetched when it is asked for. */
export const phraseTextsId = "phrase-texts";

/** The figure of a count of texts; of public texts, so never suppressed. */
export const phraseFigure = (driver: string, phrase: string, count: number): Figure => ({
  metric: phraseTextsId,
  keys: { driver, phrase },
  unit: "count",
  value: count,
  lower: null,
  upper: null,
  n: count,
  nEffective: count,
  status: "ok",
});

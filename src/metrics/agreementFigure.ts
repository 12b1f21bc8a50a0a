import type { Figure } from "../domain/figure.ts";

/** The id of the agreement of the kinds of evidence; its words are fetched when it is asked for. */
export const agreementId = "agreement";

/** The figure of an agreement over so many drivers; `kinds` says which, where not all. */
export const agreementFigure = (value: number, drivers: number, kinds?: string): Figure => ({
  metric: agreementId,
  keys: kinds === undefined ? {} : { measure: kinds },
  unit: "correlation",
  value,
  lower: null,
  upper: null,
  n: drivers,
  nEffective: drivers,
  status: "ok",
});

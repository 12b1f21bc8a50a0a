import type { Figure } from "../domain/figure.ts";
import { displayScale, formatMonth, formatNumber, formatSigned } from "./format.ts";

/** A value of a figure, or an end of its interval, with the decimals that the page leaves out; without its unit. */
export function numberInFull({ unit, metric }: Pick<Figure, "unit" | "metric">, value: number): string {
  const shown = displayScale(value, unit);
  if (unit === "net" || metric === "what-if") return formatSigned(shown, 1);
  return formatNumber(shown, unit === "count" ? 0 : unit === "correlation" ? 2 : 1);
}

/** A value written into a statement. The only numbers among them are months. */
export const boundInFull = (value: string | number): string =>
  typeof value === "number" ? `${String(value)} (${formatMonth(value)})` : `'${value}'`;

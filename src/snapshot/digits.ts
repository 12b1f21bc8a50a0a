import type { Difference, Figure, Unit } from "../domain/figure.ts";
import {
  detectablePoints,
  displayScale,
  formatDifferenceInterval,
  formatHalfWidth,
  formatPoints,
} from "../words/format.ts";

/** Decimals of a value in the unit it is shown in. */
export const decimals: Readonly<Record<Unit, number>> = {
  share: 0,
  score: 0,
  net: 0,
  count: 0,
  stars: 1,
  correlation: 2,
  days: 0,
  rank: 1,
};

/** A number rounded as it is printed, in its own unit: `toFixed` decides, as it does where the page prints. */
export function rounded(value: number, unit: Unit, more = 0): number {
  const text = displayScale(value, unit).toFixed(decimals[unit] + more);
  const shown = Number(text) + 0; // no −0
  return unit === "share" ? Number((shown / 100).toFixed(2 + more)) : shown;
}

/** The same, where null stays null. */
export const roundedOrNull = (value: number | null, unit: Unit, more = 0): number | null =>
  value === null ? null : rounded(value, unit, more);

/** A figure with the digits that the page shows of it, and a whole effective base. `more` decimals where the page shows them. */
export const displayedFigure = (figure: Figure, more = 0): Figure => ({
  metric: figure.metric,
  keys: figure.keys,
  unit: figure.unit,
  value: roundedOrNull(figure.value, figure.unit, more),
  lower: roundedOrNull(figure.lower, figure.unit, more),
  upper: roundedOrNull(figure.upper, figure.unit, more),
  n: figure.n,
  nEffective: Math.round(figure.nEffective),
  status: figure.status,
  ...(figure.period !== undefined && { period: figure.period }),
});

/** A difference with the fewest digits that print the same points, ends and half width. */
export function displayedDifference(difference: Difference, unit: Unit): Difference {
  const printed = printedAs(difference, unit);
  const coarser = [0, 1, 2].map((more) => withDigits(difference, unit, more));
  const found = coarser.find((candidate) => printedAs(candidate, unit) === printed) ?? coarser[2];
  return {
    ...(found ?? difference),
    adjustedP: difference.adjustedP === null ? null : Number(difference.adjustedP.toFixed(3)),
    minimumDetectable: detectable(difference.minimumDetectable, unit),
  };
}

/** The smallest detectable difference is said in whole points, rounded up. */
const detectable = (value: number | null, unit: Unit): number | null =>
  value === null ? null : detectablePoints(value, unit) / displayScale(1, unit);

const withDigits = (difference: Difference, unit: Unit, more: number): Difference => ({
  ...difference,
  value: roundedOrNull(difference.value, unit, more),
  lower: roundedOrNull(difference.lower, unit, more),
  upper: roundedOrNull(difference.upper, unit, more),
});

const printedAs = (difference: Difference, unit: Unit): string =>
  [
    difference.value === null ? "" : formatPoints(difference.value, unit),
    formatDifferenceInterval(difference, unit),
    formatHalfWidth(difference, unit),
  ].join("|");

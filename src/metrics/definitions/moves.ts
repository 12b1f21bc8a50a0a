import type { DriverId } from "../../domain/driver.ts";
import type { Outcome } from "../../domain/answer.ts";
import type { Counting, Explained } from "../metric.ts";

/** Moves: a driver's LMG share of the outcome's explained variance, in words; its sums follow from the driver list. */
export const moves: Explained = {
  id: "moves",
  label: "Goes with choice",
  question: "Which ratings go with choosing us?",
  meaning:
    "Of all that the ratings tell about how people choose (the model below names the outcome), the part that goes with this driver. The parts of all drivers add to 100%. Association, not proof.",
  formula:
    "LMG (Shapley) share of R²: the driver's gain in explained variance, averaged over all orders of entering, ÷ R²",
  interval: "Percentile bootstrap, 999 seeded replicates of respondents (above 5,000: of 200 seeded groups)",
  base: "respondents who answered the outcome, one row each; those who also rated us on every driver of the model where at least 95% did",
  exclusions: [
    "rows with a missing answer, where at least 95% are complete; else their missing answers are estimated (EM)",
    "drivers without spread, repeated, or missing for more than 40%",
    "rows without a legal weight",
  ],
  version: 1,
};

/** A column of `own_rating`, quoted: drivers are named by users. */
export const ratingOf = (driver: DriverId): string => `"rating_${driver.replaceAll('"', '""')}"`;

/**
 * The additive sums of *moves*: n, Σw, Σw², Σw(x−50) of the outcome (x0) and each driver, and of their products, over
 * rows complete in all. Names: `x0`, `x1` …, and `x1x0` for products, the later variable first.
 */
export function movesCounting(outcome: Outcome, drivers: readonly DriverId[]): Counting {
  const variables = [outcome, ...drivers.map(ratingOf)];
  const sums: Record<string, string> = {
    n: "count(*)",
    w: "coalesce(sum(weight), 0)",
    ww: "coalesce(sum(weight * weight), 0)",
  };
  variables.forEach((x, i) => {
    sums[`x${i}`] = `coalesce(sum(weight * (${x} - ${midpoint})), 0)`;
  });
  variables.forEach((x, i) => {
    variables.slice(0, i + 1).forEach((y, j) => {
      sums[`x${i}x${j}`] = `coalesce(sum(weight * (${x} - ${midpoint}) * (${y} - ${midpoint})), 0)`;
    });
  });
  return {
    view: "own_rating",
    only: variables.map((x) => `${x} IS NOT NULL`).join(" AND "),
    keys: [],
    sums,
    byGroup: false,
  };
}

/** The centre sums are taken from: the middle of 0–100, which keeps the digits that a far origin would lose. */
export const midpoint = 50;

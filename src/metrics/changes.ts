import type { Difference, Figure, Untested } from "../domain/figure.ts";
import type { Month } from "../domain/period.ts";
import { benjaminiHochberg, isSignificant } from "../stats/benjaminiHochberg.ts";
import { isTestable } from "../stats/status.ts";
import type { RawDifference } from "./metric.ts";

/** Two figures to be set against each other, and their difference before its family is known; null when never compared. */
export type Comparison = {
  readonly now: Figure;
  readonly before: Figure | null;
  readonly raw: RawDifference | null;
  /** Given where the source did not complete a period compared: the last month it completes, null where none. */
  readonly reaches?: Month | null;
};

/**
 * The differences of one panel, tested in one family (Benjamini–Hochberg). Only figures with an effective n of 30 on
 * both sides are tested; withheld ones carry no value.
 */
export function differences(family: readonly Comparison[]): readonly Difference[] {
  const reasons = family.map(whyUntested);
  const adjusted = benjaminiHochberg(
    family.map(({ raw }, place) => (reasons[place] === null ? (raw?.p ?? null) : null)),
  );
  return family.map(({ raw, reaches }, place) => {
    const untested = reasons[place] ?? null;
    if (untested === "unfinished") return { ...noDifference(untested), reaches: reaches ?? null };
    if (raw === null || untested === "withheld" || untested === "no-earlier-period") return noDifference(untested);
    const p = adjusted[place] ?? null;
    const { value, lower, upper, minimumDetectable } = raw;
    return {
      value,
      lower,
      upper,
      adjustedP: p,
      mark: isSignificant(p) && value !== null && value !== 0 ? (value > 0 ? "up" : "down") : null,
      untested: untested ?? (p === null ? "no-spread" : null),
      minimumDetectable,
    };
  });
}

/** A difference that was never made, and why. */
export const noDifference = (untested: Untested | null): Difference => ({
  value: null,
  lower: null,
  upper: null,
  adjustedP: null,
  mark: null,
  untested,
  minimumDetectable: null,
});

function whyUntested({ now, before, raw, reaches }: Comparison): Untested | null {
  if (before !== null && reaches !== undefined && ![now, before].some(isWithheld)) return "unfinished";
  if (before === null || raw === null) return "no-earlier-period";
  if (isWithheld(now) || isWithheld(before)) return "withheld";
  if (now.value === null || before.value === null) return "no-earlier-period";
  return isTestable(now.nEffective, before.nEffective) ? null : "too-few";
}

const isWithheld = ({ status }: Figure): boolean => status === "suppressed";

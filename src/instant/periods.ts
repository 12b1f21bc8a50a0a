import type { Coverage } from "../domain/coverage.ts";
import type { Filter } from "../domain/filter.ts";
import { periodBefore, quarterOf, yearBefore, type Month, type Period } from "../domain/period.ts";

/**
 * The period figures describe: the one asked for, else the last complete quarter in which `hasRows` (looking back a year
 * at most), else all the months there are, which bring the undated rows along; null when nothing is dated.
 */
export function currentPeriod(filter: Filter, coverage: Coverage, hasRows: (period: Period) => boolean): Period | null {
  if (filter.period !== null) return filter.period;
  const { months, lastComplete } = coverage;
  if (months === null) return null;
  if (lastComplete === null) return months;
  const newest = lastCompleteQuarter(lastComplete);
  if (newest.to < months.from) return months;
  for (let quarter = newest, back = 0; back < 5 && quarter.to >= months.from; back += 1) {
    if (hasRows(quarter)) return quarter;
    quarter = periodBefore(quarter);
  }
  return months;
}

/** The period compared with; null when it would share months with the current one. */
export function comparedPeriod({ against }: Filter, current: Period | null): Period | null {
  if (current === null) return null;
  if (against === "before") return periodBefore(current);
  const asked = against === "year" ? yearBefore(current) : against;
  return asked.from <= current.to && asked.to >= current.from ? null : asked;
}

/** At most `most` calendar quarters up to the one that ends with or before the period, oldest first. */
export function quartersUpTo(current: Period | null, months: Period | null, most: number): readonly Period[] {
  if (current === null || months === null) return [];
  const last = lastCompleteQuarter(current.to);
  const quarters: Period[] = [];
  for (let quarter = last; quarters.length < most && quarter.to >= months.from; quarter = periodBefore(quarter)) {
    quarters.unshift(quarter);
  }
  return quarters;
}

function lastCompleteQuarter(month: Month): Period {
  const quarter = quarterOf(month);
  return quarter.to <= month ? quarter : periodBefore(quarter);
}

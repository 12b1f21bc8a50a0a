import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inPeriod,
  lastDay,
  monthOf,
  monthOfDate,
  periodBefore,
  quarterOf,
  samePeriod,
  yearBefore,
} from "../../src/domain/period.ts";

const month = fc.integer({ min: monthOf(1900, 1), max: monthOf(2100, 12) });
const period = fc.tuple(month, fc.nat(60)).map(([from, length]) => ({ from, to: from + length }));

describe("months", () => {
  it("count on through the turn of the year", () => {
    expect(monthOf(2026, 1) - monthOf(2025, 12)).toBe(1);
    expect(monthOfDate("2026-09-24")).toBe(monthOf(2026, 9));
    expect(monthOfDate("2026-09-24T23:59:59Z")).toBe(monthOf(2026, 9));
  });

  it("are not read from a text that is no ISO date", () => {
    expect(["9/24/2026", "2026-09", "", "yesterday"].map(monthOfDate)).toEqual([null, null, null, null]);
  });

  it("end on their own last day, leap years included", () => {
    expect([monthOf(2024, 2), monthOf(2026, 2), monthOf(2026, 4), monthOf(2026, 12)].map(lastDay)).toEqual([
      "2024-02-29",
      "2026-02-28",
      "2026-04-30",
      "2026-12-31",
    ]);
  });
});

describe("periods", () => {
  it("hold every month in one calendar quarter of three", () => {
    fc.assert(
      fc.property(month, (any) => {
        const quarter = quarterOf(any);
        expect(inPeriod(any, quarter)).toBe(true);
        expect(quarter.to - quarter.from).toBe(2);
        expect(quarter.from % 3).toBe(0);
      }),
    );
  });

  it("follow the one before without gap or overlap, of equal length", () => {
    fc.assert(
      fc.property(period, (now) => {
        const before = periodBefore(now);
        expect(before.to).toBe(now.from - 1);
        expect(before.to - before.from).toBe(now.to - now.from);
        expect(inPeriod(now.from, before)).toBe(false);
      }),
    );
  });

  it("lie twelve months apart from the same a year earlier", () => {
    expect(yearBefore(quarterOf(monthOf(2026, 9)))).toEqual(quarterOf(monthOf(2025, 9)));
  });

  it("are the same only with both ends the same; no period is the same as none", () => {
    expect(samePeriod(quarterOf(monthOf(2026, 7)), quarterOf(monthOf(2026, 9)))).toBe(true);
    expect(samePeriod(quarterOf(monthOf(2026, 7)), null)).toBe(false);
    expect(samePeriod(null, null)).toBe(true);
  });
});

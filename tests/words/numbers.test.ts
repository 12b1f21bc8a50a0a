import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/domain/figure.ts";
import {
  displayScale,
  formatBare,
  formatDifferenceInterval,
  formatFigureWithInterval,
  formatHalfWidth,
  formatNumber,
  formatPeriodBriefly,
  formatPoints,
  formatSigned,
  formatValue,
} from "../../src/words/format.ts";
import { aDifference, aFigure } from "../support/answer.ts";

const value = fc.double({ min: -1e7, max: 1e7, noNaN: true });
const units: readonly Unit[] = ["share", "score", "net", "count", "stars", "correlation"];

/** What a reader takes a printed number for. */
const readBack = (text: string): number =>
  Number(text.replaceAll(",", "").replace("%", "").replace("\u2212", "-").replace("+", ""));

describe("any number on the page", () => {
  it("never shows a hyphen for a minus, nor a zero with a sign", () => {
    fc.assert(
      fc.property(value, fc.constantFrom(...units), (number, unit) => {
        const text = formatValue(number, unit);
        expect(text).not.toContain("-");
        expect(text).not.toMatch(/^[+\u2212]0?(\.0+)?%?$/);
      }),
    );
  });

  it("reads back as the value rounded to what is shown", () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 0, max: 2 }), (number, decimals) => {
        expect(Math.abs(readBack(formatNumber(number, decimals)) - number)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals + 1e-6,
        );
        expect(readBack(formatSigned(number, decimals))).toBe(readBack(formatNumber(number, decimals)));
      }),
    );
  });

  it("parts thousands every three digits", () => {
    fc.assert(
      fc.property(value, (number) => {
        expect(formatNumber(number, 1)).toMatch(/^\u2212?\d{1,3}(,\d{3})*\.\d$/);
      }),
    );
  });

  it("writes a bare value without its per cent", () => {
    expect(formatBare(0.314, "share")).toBe("31");
    expect(displayScale(0.314, "share")).toBeCloseTo(31.4);
    expect(displayScale(62, "score")).toBe(62);
  });
});

describe("a figure in words", () => {
  it("carries its interval in the same unit, the unit not repeated", () => {
    expect(formatFigureWithInterval(aFigure())).toBe("31% (27–35)");
    expect(formatFigureWithInterval(aFigure({ unit: "net", value: 34, lower: 27, upper: 41 }))).toBe("+34 (27–41)");
    expect(formatFigureWithInterval(aFigure({ unit: "net", value: -3, lower: -9, upper: 4 }))).toBe(
      "\u22123 (\u22129 to 4)",
    );
    expect(formatFigureWithInterval(aFigure({ unit: "count", value: 4218, lower: 4092, upper: 4347 }))).toBe(
      "4,218 (4,092–4,347)",
    );
  });

  it("carries no interval where it has none, and no number where it is withheld", () => {
    expect(formatFigureWithInterval(aFigure({ lower: null, upper: null }))).toBe("31%");
    expect(formatFigureWithInterval(aFigure({ status: "suppressed" }))).toBe("withheld");
  });
});

describe("a difference in words", () => {
  it("is one point in the singular, with or without a sign, and points otherwise", () => {
    expect(formatPoints(0.01, "share")).toBe("+1 pt");
    expect(formatPoints(-0.01, "share")).toBe("\u22121 pt");
    expect(formatPoints(-0.004, "share")).toBe("0 pts");
    expect(formatPoints(0.114, "share")).toBe("+11 pts");
    expect(formatPoints(1, "score")).toBe("+1 pt");
  });

  it("gives its ends with signs, the half-width without, and neither where it was not tested", () => {
    expect(formatDifferenceInterval(aDifference(), "share")).toBe("\u22125 to +7");
    expect(formatHalfWidth(aDifference({ lower: -12, upper: -4 }), "score")).toBe("±4");
    expect(formatHalfWidth(aDifference({ lower: null }), "score")).toBeNull();
    expect(formatDifferenceInterval(aDifference({ upper: null }), "score")).toBeNull();
  });
});

it("a period of more than a quarter keeps its year", () => {
  expect(formatPeriodBriefly({ from: 2026 * 12, to: 2026 * 12 + 11 })).toBe("2026");
  expect(formatPeriodBriefly({ from: 2025 * 12 + 3, to: 2026 * 12 + 2 })).toBe("Apr 2025–Mar 2026");
});

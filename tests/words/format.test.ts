import { describe, expect, it } from "vitest";
import type { Difference, Figure } from "../../src/domain/figure.ts";
import { monthOf } from "../../src/domain/period.ts";
import {
  detectablePoints,
  formatBase,
  formatBytes,
  formatCoefficient,
  formatDate,
  formatDifferenceInterval,
  formatFigure,
  formatFigureInterval,
  formatGap,
  formatInterval,
  formatNumber,
  formatPeriod,
  formatPeriodBriefly,
  formatPoints,
  formatRankBand,
  formatShare,
  formatSigned,
  formatValue,
} from "../../src/words/format.ts";

const figure: Figure = {
  metric: "preference",
  keys: {},
  unit: "share",
  value: 0.31,
  lower: 0.27,
  upper: 0.35,
  n: 598,
  nEffective: 512,
  status: "ok",
};
const gap: Difference = {
  value: -8,
  lower: -12,
  upper: -4,
  adjustedP: 0.01,
  mark: "down",
  untested: null,
  minimumDetectable: 5,
};

describe("numbers on the page", () => {
  it("are whole per cents without decimals", () => {
    expect(formatShare(0.3149)).toBe("31%");
    expect(formatShare(0.3149, 1)).toBe("31.5%");
  });
  it("carry a true minus and never a negative zero", () => {
    expect(formatNumber(-8)).toBe("\u22128");
    expect(formatNumber(-0.3)).toBe("0");
    expect(formatSigned(0.3)).toBe("0");
    expect(formatSigned(38)).toBe("+38");
  });
  it("part thousands by commas, decimals untouched", () => {
    expect(formatNumber(4218)).toBe("4,218");
    expect(formatNumber(1234567.891, 3)).toBe("1,234,567.891");
  });
  it("write each unit its own way", () => {
    expect(formatValue(34, "net")).toBe("+34");
    expect(formatValue(4.26, "stars")).toBe("4.3");
    expect(formatValue(-0.455, "correlation")).toMatch(/^\u2212\.4[56]$/);
    expect(formatCoefficient(1)).toBe("1.00");
    expect(formatCoefficient(0.46)).toBe(".46");
  });
  it("join interval ends by an en dash, or by a word where one is negative", () => {
    expect(formatInterval(0.27, 0.35, "share")).toBe("27–35");
    expect(formatInterval(-10, -2, "net")).toBe("\u221210 to \u22122");
    expect(formatInterval(27, 41, "net")).toBe("27–41");
  });
  it("write a gap with its half-width", () => {
    expect(formatGap(gap, "score")).toBe("\u22128 (±4)");
    expect(formatGap({ ...gap, value: null }, "score")).toBe("–");
    expect(formatDifferenceInterval(gap, "score")).toBe("\u221212 to \u22124");
  });
  it("name points, one of them in the singular, counts not at all", () => {
    expect(formatPoints(-0.06, "share")).toBe("\u22126 pts");
    expect(formatPoints(0.01, "share")).toBe("+1 pt");
    expect(formatPoints(12, "count")).toBe("+12");
  });

  it("round what could have been seen up, never the floating point's own error", () => {
    expect(detectablePoints(0.07, "share")).toBe(7);
    expect(detectablePoints(0.0701, "share")).toBe(8);
    expect(detectablePoints(3.2, "count")).toBe(4);
  });
  it("say why there is no value", () => {
    expect(formatFigure({ ...figure, status: "suppressed", value: 0.31 })).toBe("withheld");
    expect(formatFigure({ ...figure, status: "no-data", value: null })).toBe("no data");
    expect(formatFigureInterval({ ...figure, status: "suppressed" })).toBeNull();
  });
  it("write the base in words, the effective one only where it differs", () => {
    expect(formatBase(figure)).toBe("n 598, effective 512");
    expect(formatBase({ n: 812, nEffective: 812 })).toBe("n 812");
  });
  it("collapse a rank band of one rank", () => {
    expect(formatRankBand({ best: 1, worst: 3 })).toBe("1–3");
    expect(formatRankBand({ best: 10, worst: 10 })).toBe("10");
  });
});

describe("dates and periods", () => {
  it("take the shortest true name", () => {
    expect(formatPeriod({ from: monthOf(2026, 7), to: monthOf(2026, 9) })).toBe("Q3 2026");
    expect(formatPeriod({ from: monthOf(2026, 9), to: monthOf(2026, 9) })).toBe("Sep 2026");
    expect(formatPeriod({ from: monthOf(2026, 1), to: monthOf(2026, 12) })).toBe("2026");
    expect(formatPeriod({ from: monthOf(2025, 4), to: monthOf(2026, 9) })).toBe("Apr 2025–Sep 2026");
    expect(formatPeriod({ from: monthOf(2026, 2), to: monthOf(2026, 4) })).toBe("Feb–Apr 2026");
  });
  it("lose the year where the year is known", () => {
    expect(formatPeriodBriefly({ from: monthOf(2026, 4), to: monthOf(2026, 6) })).toBe("Q2");
  });
  it("read dates as text, without a time zone", () => {
    expect(formatDate("2026-09-24")).toBe("24 Sep 2026");
    expect(formatDate("2026-01-05T00:00:00Z")).toBe("5 Jan 2026");
  });
  it("write sizes in the unit that fits", () => {
    expect(formatBytes(812_000)).toBe("812 kB");
    expect(formatBytes(1_400_000)).toBe("1.4 MB");
    expect(formatBytes(3_100_000_000)).toBe("3.1 GB");
  });
});

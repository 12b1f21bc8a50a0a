import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodChoices, periodKey, periodOfKey } from "../../src/dashboard/periodChoices.ts";
import { monthOf } from "../../src/domain/period.ts";
import { anAnswer } from "../support/answer.ts";

const { coverage } = anAnswer();

const labels = (from: number, to: number, lastComplete = to, period = anAnswer().period) =>
  periodChoices(anAnswer({ period, coverage: { ...coverage, months: { from, to }, lastComplete } })).map(
    ({ label }) => label,
  );

describe("the periods to choose from", () => {
  it("are the quarters from the latest back, then the last twelve months, then everything", () => {
    expect(labels(monthOf(2025, 7), monthOf(2026, 9))).toEqual([
      "Q3 2026",
      "Q2 2026",
      "Q1 2026",
      "Q4 2025",
      "Q3 2025",
      "Oct 2025–Sep 2026",
      "All, Jul 2025–Sep 2026",
    ]);
  });

  it("count the last twelve months from the last whole month", () => {
    expect(labels(monthOf(2025, 1), monthOf(2026, 9), monthOf(2026, 8))).toContain("Sep 2025–Aug 2026");
  });

  it("include the period on the page even when it is none of these, first", () => {
    const odd = { from: monthOf(2026, 2), to: monthOf(2026, 5) };
    expect(labels(monthOf(2025, 7), monthOf(2026, 9), monthOf(2026, 9), odd)[0]).toBe("Feb–May 2026");
  });

  it("are one when the data carry no dates", () => {
    expect(periodChoices(null)).toEqual([{ value: "", label: "All" }]);
    expect(periodChoices(anAnswer({ coverage: { ...coverage, months: null } }))).toEqual([{ value: "", label: "All" }]);
  });

  it("are all different, whatever months the data hold", () => {
    fc.assert(
      fc.property(fc.integer({ min: 24000, max: 24400 }), fc.nat(40), (from, length) => {
        const choices = periodChoices(
          anAnswer({ coverage: { ...coverage, months: { from, to: from + length }, lastComplete: from + length } }),
        );
        expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
        for (const { value } of choices) expect(periodKey(periodOfKey(value))).toBe(value);
      }),
    );
  });
});

it("a key that stands for no period asks for the last complete quarter", () => {
  expect(["", "x:y", "5"].map(periodOfKey)).toEqual([null, null, null]);
  expect(periodKey(null)).toBe("");
});

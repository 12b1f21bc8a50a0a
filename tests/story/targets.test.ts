import { describe, expect, it } from "vitest";
import type { Target } from "../../src/domain/aims.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { monthOf } from "../../src/domain/period.ts";
import { shownAims } from "../../src/story/shownAims.ts";
import { targetStanding } from "../../src/story/targetStanding.ts";
import { aFigure, aHeadline, anAnswer } from "../support/answer.ts";

const target = (given: Partial<Target> = {}): Target => ({
  metric: "preference",
  value: 0.4,
  by: monthOf(2026, 12),
  keep: {},
  months: null,
  ...given,
});
const preferring = (value: number, lower: number, upper: number, given: Partial<Answer> = {}) =>
  anAnswer({ headline: [aHeadline("preference", { now: aFigure({ value, lower, upper }) })], ...given });
const only = (answer: Answer, one: Target) => shownAims(answer, { targets: [one], events: [] }).figures[0];
const briefly = (answer: Answer, one: Target) => only(answer, one)?.brief;
const fully = (answer: Answer, one: Target) => only(answer, one)?.inFull;

describe("where a figure stands to its target", () => {
  it.each([
    [0.4, 0.48, "reached"],
    [0.3999, 0.48, "within"],
    [0.32, 0.4, "within"],
    [0.32, 0.3999, "below"],
  ] as const)("is told by its interval alone: %d to %d beside 0.4 is %s", (lower, upper, standing) => {
    expect(targetStanding({ lower, upper, status: "ok" }, 0.4)).toBe(standing);
  });

  it("is not told of a withheld figure, nor without an interval", () => {
    expect(targetStanding({ lower: 0.5, upper: 0.6, status: "suppressed" }, 0.4)).toBe("unknown");
    expect(targetStanding({ lower: null, upper: null, status: "ok" }, 0.4)).toBe("unknown");
  });
});

describe("the words of a target", () => {
  it("say what is missing between the two as they are printed: 31% and 40% are 9 points apart", () => {
    const answer = preferring(0.314, 0.27, 0.36);
    expect(briefly(answer, target())).toBe("Target 40%: not yet, 9 pts to go");
    expect(fully(answer, target())).toBe(
      "Target: 40% by Q4 2026. Not yet: 9 pts to go, and the whole interval is below it.",
    );
    expect(only(answer, target())?.missing).toBeCloseTo(0.09, 12);
  });

  it("claim neither success nor failure inside the interval, and say reached only when all of it is there", () => {
    expect(briefly(preferring(0.41, 0.37, 0.45), target())).toBe("Target 40%: inside the interval");
    expect(fully(preferring(0.41, 0.37, 0.45), target())).toMatch(/neither reached nor missed for certain/);
    expect(briefly(preferring(0.44, 0.4, 0.48), target())).toBe("Target 40%: reached");
  });

  it("say short, not to go, once it is due", () => {
    const due = target({ by: monthOf(2026, 9) });
    expect(briefly(preferring(0.31, 0.27, 0.35), due)).toBe("Target 40%: 9 pts short");
    expect(fully(preferring(0.31, 0.27, 0.35), due)).toMatch(/by Q3 2026. Not reached: 9 pts short/);
  });

  it("say less than a point where rounding hides what is missing, and a single point as one", () => {
    expect(briefly(preferring(0.396, 0.39, 0.399), target())).toBe("Target 40%: not yet, less than 1 pt to go");
    expect(briefly(preferring(0.386, 0.37, 0.399), target())).toBe("Target 40%: not yet, 1 pt to go");
  });

  it("say nothing about a withheld figure", () => {
    const now = aFigure({ value: null, lower: null, upper: null, status: "suppressed" });
    const answer = anAnswer({ headline: [aHeadline("preference", { now })] });
    expect(fully(answer, target())).toBe(
      "Target: 40% by Q4 2026. The figure has no interval here, so nothing is said about it.",
    );
  });
});

describe("a target", () => {
  it("holds for the people it was set for, and for no others", () => {
    const filter = { period: null, against: "before", keep: { location: ["East"] } } as const;
    const east = preferring(0.31, 0.27, 0.35, { request: { filter, outcome: null } });
    expect(only(east, target())).toBeUndefined();
    expect(only(east, target({ keep: { location: ["East"] } }))?.standing).toBe("below");
    expect(only(anAnswer(), target({ keep: { location: ["East"] } }))).toBeUndefined();
  });

  it("of a count holds for as many months as it was set over", () => {
    const now = aFigure({ metric: "new-patients", unit: "count", value: 400, lower: 362, upper: 441 });
    const answer = anAnswer({ headline: [aHeadline("new-patients", { now })] });
    const of = { metric: "new-patients", value: 450 } as const;
    expect(briefly(answer, target({ ...of, months: 3 }))).toBe("Target 450: not yet, 50 to go");
    expect(only(answer, target({ ...of, months: 12 }))).toBeUndefined();
  });

  it("of a count stands on a trend of quarters, not on one of months; a share's on both", () => {
    const point = (from: number, to: number, unit: "count" | "share") => ({
      ...{ period: { from, to }, figure: aFigure({ unit, value: 0.3 }), smoothed: null, complete: true },
      ...{ noiseLower: null, noiseUpper: null, flagged: false },
    });
    const trend = (metric: "new-patients" | "preference", to: number) => ({
      ...{ metric, bucket: to > 24318 ? ("quarter" as const) : ("month" as const), baseline: null, shift: null },
      points: [point(24318, to, metric === "preference" ? "share" : "count")],
    });
    const patients = target({ metric: "new-patients", value: 450, months: 3 });
    const on = (to: number, ...targets: readonly Target[]) =>
      shownAims(anAnswer({ trends: [trend("new-patients", to), trend("preference", to)] }), { targets, events: [] });
    expect(on(24320, patients, target()).beside["new-patients"]?.target?.label).toBe("target 450");
    expect(on(24318, patients, target()).beside["new-patients"]?.target).toBeNull();
    expect(on(24318, patients, target()).beside.preference?.target).toEqual({ value: 0.4, label: "target 40%" });
  });
});

describe("events beside the trends", () => {
  it("carry letters in the order of their dates, those outside the months drawn left out", () => {
    const period = { from: monthOf(2026, 7), to: monthOf(2026, 9) };
    const point = {
      ...{ period, figure: aFigure(), smoothed: null, complete: true },
      ...{ noiseLower: null, noiseUpper: null, flagged: false },
    };
    const trends = [{ metric: "preference", bucket: "quarter", baseline: null, shift: null, points: [point] } as const];
    const events = [
      { on: "2026-09-02", text: "Second clinic opens" },
      { on: "2024-01-05", text: "Long ago" },
      { on: "2026-07-30", text: "Campaign starts" },
    ];
    expect(shownAims(anAnswer({ trends }), { targets: [], events }).notes).toEqual([
      { letter: "A", on: "2026-07-30", month: monthOf(2026, 7), text: "Campaign starts" },
      { letter: "B", on: "2026-09-02", month: monthOf(2026, 9), text: "Second clinic opens" },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/domain/figure.ts";
import { differences } from "../../src/metrics/changes.ts";
import { noFigure } from "../../src/metrics/figureOf.ts";
import { countDifference, netAgainstWhole, shareDifference } from "../../src/metrics/rawDifferences.ts";
import { toneOf } from "../../src/metrics/netTone.ts";
import { countSums } from "../../src/stats/wilson.ts";

const figure = (value: number, n: number, status: Figure["status"] = "ok"): Figure => ({
  ...noFigure("preference", {}, "share"),
  value,
  n,
  nEffective: n,
  status,
});

const raw = (p: number, value = 0.1) => ({ value, lower: 0, upper: 0.2, p, minimumDetectable: 0.08 });

describe("differences of one panel", () => {
  it("are marked by p-values adjusted over the whole family", () => {
    const pair = { now: figure(0.4, 200), before: figure(0.3, 200) };
    const [first, second, third] = differences([
      { ...pair, raw: raw(0.01) },
      { ...pair, raw: raw(0.04, -0.1) },
      { ...pair, raw: raw(0.6) },
    ]);
    expect(first).toMatchObject({ adjustedP: 0.03, mark: "up" });
    expect(second?.adjustedP).toBeCloseTo(0.06, 12);
    expect([second?.mark, third?.mark]).toEqual([null, null]);
  });

  it("leave out of the family what is too small to test, and say why", () => {
    const pair = { now: figure(0.4, 200), before: figure(0.3, 200) };
    const few = { now: figure(0.4, 29, "low-base"), before: figure(0.3, 200), raw: raw(0.001) };
    const withheld = { now: figure(0.4, 200), before: { ...figure(0, 0, "suppressed"), value: null }, raw: raw(0.001) };
    const [tested, small, hidden, first] = differences([
      { ...pair, raw: raw(0.04) },
      few,
      withheld,
      { ...pair, before: null, raw: null },
    ]);
    expect(tested).toMatchObject({ adjustedP: 0.04, mark: "up", untested: null });
    expect(small).toMatchObject({ value: 0.1, adjustedP: null, mark: null, untested: "too-few" });
    expect(hidden).toMatchObject({ value: null, lower: null, minimumDetectable: null, untested: "withheld" });
    expect(first).toMatchObject({ value: null, untested: "no-earlier-period" });
  });
});

describe("raw differences", () => {
  it("carry the smallest change that could have been seen: 13.7 points at 40 % of 200 and 200", () => {
    expect(shareDifference(countSums(80, 200), countSums(80, 200)).minimumDetectable).toBeCloseTo(0.137, 3);
  });

  it("compare counts per month where the periods differ in length", () => {
    expect(countDifference(90, 30, 3, 1)).toMatchObject({ value: 0, p: 1 });
  });

  it("find no spread between a part and the whole that it is", () => {
    const all = toneOf({ n: 50, up: 30, down: 10 });
    expect(netAgainstWhole(all, all)).toMatchObject({ value: 0, p: null });
  });
});

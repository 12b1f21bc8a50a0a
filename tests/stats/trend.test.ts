import { describe, expect, it } from "vitest";
import { cusum, ewma } from "../../src/stats/changeChart.ts";
import { meanShift, shareShift } from "../../src/stats/changeFlag.ts";
import { seasonality } from "../../src/stats/seasonality.ts";
import { isPeriodComplete, pooledSmoothing } from "../../src/stats/smoothing.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "18_trend";
const numbered = (place: number | null | undefined) => (place === null || place === undefined ? null : place + 1);

describe("the control charts", () => {
  it("are Montgomery's CUSUM, signalling at sample 29 and dating the shift", () => {
    const { input, expected, tolerance } = vector<{ z: number[]; k: number; h: number }, object>(
      file,
      "Montgomery table 9.1: tabular CUSUM k=0.5 h=5",
    );
    const { plus, minus, firstSignal, start } = cusum(input.z, input.k, input.h);
    expectClose({ c_plus: plus, c_minus: minus, first_signal: numbered(firstSignal) }, expected, tolerance);
    expect(numbered(start)).toBe(23);
  });

  it("are Roberts' EWMA with its widening limit", () => {
    const { input, expected, tolerance } = vector<{ z: number[]; lambda: number; L: number }, object>(
      file,
      "Montgomery: EWMA lambda=0.1 L=2.7",
    );
    const { values, limits, firstSignal } = ewma(input.z, input.lambda, input.L);
    expectClose({ ewma: values, limit: limits, first_signal: numbered(firstSignal) }, expected, tolerance);
  });

  it("carry their last value through an empty period", () => {
    expect(ewma([1, null, 1]).values[1]).toBe(ewma([1]).values[0]);
    expect(cusum([2, null, 2]).plus).toEqual([1.5, 1.5, 3]);
    expect(cusum([-9]).start).toBe(0);
  });
});

describe("the change flag", () => {
  const name = "survey share, 12 months, baseline = first 8 complete months";
  type Input = { x: number[]; n: number[]; baseline: number };

  it("stands at the month the share moved", () => {
    const { input, expected, tolerance } = vector<Input, object>(file, name);
    const periods = input.x.map((x, t) => ({ value: x / (input.n[t] ?? 1), nEffective: input.n[t] ?? 0 }));
    const flag = shareShift(periods, input.baseline);
    const got = {
      p0: flag?.baseline,
      z: flag?.z,
      ewma: flag?.ewma.values,
      limit: flag?.ewma.limits,
      ewma_first_signal: numbered(flag?.ewma.firstSignal),
      c_plus: flag?.cusum.plus,
      c_minus: flag?.cusum.minus,
      cusum_first_signal: numbered(flag?.cusum.firstSignal),
    };
    expectClose(got, expected, tolerance);
    expect(numbered(flag?.shift)).toBe(9);
  });

  it("needs eight periods with enough answers and a share that can vary", () => {
    const same = (value: number | null, nEffective: number, length: number) =>
      Array.from({ length }, () => ({ value, nEffective }));
    expect(shareShift(same(0.4, 100, 7))).toBeNull();
    expect(shareShift(same(0.4, 29, 8))).toBeNull();
    expect(shareShift(same(0, 100, 8))).toBeNull();
    expect(shareShift(same(null, 100, 8))).toBeNull();
    expect(shareShift(same(0.4, 100, 8))).toMatchObject({ shift: null });
  });

  it("uses each period's own error for means", () => {
    const steady = Array.from({ length: 8 }, () => ({ value: 70, nEffective: 100, standardError: 2 }));
    const flag = meanShift([...steady, ...[76, 77, 78].map((value) => ({ value, nEffective: 100, standardError: 2 }))]);
    expect(flag?.z.at(-1)).toBe(4);
    expect(flag?.shift).toBe(8);
    expect(meanShift(steady.slice(1))).toBeNull();
  });
});

describe("smoothing", () => {
  it("pools numerators and bases over three periods, never percentages", () => {
    type Input = { p: (number | null)[]; n: (number | null)[]; window: number };
    const { input, expected, tolerance } = vector<Input, object>(
      file,
      "trailing 3-period pooled average with an empty period",
    );
    const smoothed = pooledSmoothing(
      input.p.map((value, t) => ({ value, base: input.n[t] ?? null })),
      input.window,
    );
    expectClose({ p: smoothed.map(({ value }) => value), n: smoothed.map(({ base }) => base) }, expected, tolerance);
    expect(pooledSmoothing([{ value: null, base: null }], 1)).toEqual([{ value: null, base: 0 }]);
  });

  it("takes the seasons out as R's decompose, from three full cycles on", () => {
    const { input, expected, tolerance } = vector<{ y: number[]; period: number }, object>(
      file,
      "classical additive decomposition, 36 months",
    );
    const parts = seasonality(input.y, input.period);
    expectClose({ seasonal_by_month: parts?.seasonal, trend: parts?.trend }, expected, tolerance);
    expect(seasonality(input.y.slice(1), 12)).toBeNull();
    expect(seasonality([...input.y.slice(1), null], 12)).toBeNull();
  });

  it("knows an incomplete period by the last day of the data", () => {
    type Input = { data_max_date: string; period_end: string };
    const { input, expected } = vector<Input, { complete: boolean }>(file, "incomplete last period");
    expect(isPeriodComplete(input.period_end, input.data_max_date)).toBe(expected.complete);
    expect(isPeriodComplete("2026-03-31", "2026-03-31")).toBe(true);
  });
});

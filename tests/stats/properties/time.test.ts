import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cusum, ewma } from "../../../src/stats/changeChart.ts";
import { shareTrend } from "../../../src/stats/cochranArmitage.ts";
import { seasonality } from "../../../src/stats/seasonality.ts";
import { isPeriodComplete, pooledSmoothing } from "../../../src/stats/smoothing.ts";
import { expectNumbers, expectSame } from "./same.ts";

fc.configureGlobal({ seed: 20240601, numRuns: 200 });

const z = fc.array(fc.option(fc.double({ min: -6, max: 6, noNaN: true }), { nil: null, freq: 6 }), { maxLength: 36 });
const periods = fc.array(
  fc.record({ won: fc.nat(60), lost: fc.nat(60) }).map(({ won, lost }) => ({ n: won + lost, won })),
  { maxLength: 12 },
);
const minus = (value: number | null) => (value === null ? null : -value);

describe("control charts", () => {
  it("see a fall where they see a rise once every value is turned round", () => {
    fc.assert(
      fc.property(z, (values) => {
        const turned = values.map(minus);
        const [smooth, mirrored] = [ewma(values), ewma(turned)];
        expectSame(
          mirrored.values,
          smooth.values.map((x) => -x),
        );
        expectSame([mirrored.limits, mirrored.firstSignal], [smooth.limits, smooth.firstSignal]);
        const [sums, other] = [cusum(values), cusum(turned)];
        expectSame([other.plus, other.minus, other.firstSignal], [sums.minus, sums.plus, sums.firstSignal]);
        expectNumbers([smooth, sums]);
      }),
    );
  });

  it("do not move for a period without answers at their start", () => {
    fc.assert(
      fc.property(z, (values) => {
        expectSame(cusum([null, ...values]).plus, [0, ...cusum(values).plus]);
      }),
    );
  });
});

describe("a smoothed line", () => {
  it("lies between the values it pools, and is theirs on any scale of bases", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), base: fc.integer({ min: 1, max: 900 }) }),
          { minLength: 3, maxLength: 24 },
        ),
        (series) => {
          const smooth = pooledSmoothing(series);
          expectNumbers(smooth);
          smooth.forEach(({ value }, t) => {
            if (value === null) return;
            const near = series.slice(t - 2, t + 1).map((period) => period.value);
            expect(value).toBeGreaterThanOrEqual(Math.min(...near) - 1e-12);
            expect(value).toBeLessThanOrEqual(Math.max(...near) + 1e-12);
          });
          const scaled = pooledSmoothing(series.map(({ value, base }) => ({ value, base: 7 * base })));
          expectSame(
            scaled.map(({ value }) => value),
            smooth.map(({ value }) => value),
          );
        },
      ),
    );
  });

  it("counts a period complete once the data reach its last day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }), (a, b) => {
        const day = (n: number) => `2026-09-${String(n).padStart(2, "0")}`;
        expect(isPeriodComplete(day(a), day(b))).toBe(b >= a);
      }),
    );
  });
});

describe("a trend of shares", () => {
  it("turns its sign with time, keeps its p, and does not see a period without leads at the end", () => {
    fc.assert(
      fc.property(periods, (series) => {
        const [there, back] = [shareTrend(series), shareTrend([...series].reverse())];
        expectNumbers(there);
        expectSame([back.slope, back.z, back.p], [minus(there.slope), minus(there.z), there.p]);
        expectSame(shareTrend([...series, { n: 0, won: 0 }]), there);
      }),
    );
  });
});

describe("seasonality", () => {
  it("is blind to the level of a series and grows with its scale", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 24, maxLength: 48 }),
        (series) => {
          const found = seasonality(series);
          expectNumbers(found);
          if (found === null) return;
          expectSame(seasonality(series.map((x) => x + 50))?.seasonal, found.seasonal, 1e-7);
          expectSame(
            seasonality(series.map((x) => 2 * x))?.seasonal,
            found.seasonal.map((x) => 2 * x),
            1e-7,
          );
        },
      ),
    );
  });
});

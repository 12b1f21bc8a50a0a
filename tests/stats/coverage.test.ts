import { describe, expect, it } from "vitest";
import { percentileIntervals } from "../../src/stats/bootstrap.ts";
import { unitSumsOfRows } from "../../src/stats/coMoments.ts";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { lmg } from "../../src/stats/lmg.ts";
import { matrix } from "../../src/stats/matrix.ts";
import { correlationOf } from "../../src/stats/moments.ts";
import { netPromoterScore, npsSums } from "../../src/stats/nps.ts";
import { random } from "../../src/stats/random.ts";
import { differenceOfShares } from "../../src/stats/shareDifference.ts";
import { bootstrapShares } from "../../src/stats/shareBootstrap.ts";

const { uniform, normal } = random(20240601);
const covers = ({ lower, upper }: { lower: number | null; upper: number | null }, truth: number) =>
  lower !== null && upper !== null && lower <= truth && truth <= upper;

/** The part of `runs` simulated samples whose interval covers the truth. */
function coverage(runs: number, run: () => boolean): number {
  let covered = 0;
  for (let i = 0; i < runs; i += 1) covered += Number(run());
  return covered / runs;
}

describe("the stated 95 %", () => {
  it.each([
    [12, 0.9, 0.02],
    [30, 0.9, 0.02],
    [30, 0.7, 0.1],
    [100, 0.97, 0],
  ])("holds for the NPS of %i answers, promoters %f, detractors %f", (n, promoters, detractors) => {
    const part = coverage(8000, () => {
      let [up, down] = [0, 0];
      for (let i = 0; i < n; i += 1) {
        const u = uniform();
        if (u < promoters) up += 1;
        else if (u < promoters + detractors) down += 1;
      }
      const nps = netPromoterScore(npsSums({ n, w: n, ww: n }, { w: up, ww: up }, { w: down, ww: down }));
      return covers(nps, 100 * (promoters - detractors));
    });
    expect(part).toBeGreaterThan(0.94);
    expect(part).toBeLessThan(0.985);
  });

  it.each([
    [200, 1],
    [200, 0.5],
    [80, 0.25],
    [80, 0],
  ])(
    "holds for two shares of %i weighted respondents, overlap %f, and the test errs in 3 to 7 of 100",
    (n, overlap) => {
      const [pA, pB] = [0.45, 0.3];
      const draw = (level: number) => {
        const rows = Array.from({ length: Math.round(n * (2 - overlap)) }, (_, i) => {
          const halo = normal();
          const says = (p: number) => Number(uniform() < 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) * 1.15 + halo))));
          const both = i < n * overlap;
          const first = i < n;
          return { a: first ? says(level) : null, b: both || !first ? says(pB) : null, w: 0.4 + 1.2 * uniform() };
        });
        const [a, b, w] = [rows.map((row) => row.a), rows.map((row) => row.b), rows.map((row) => row.w)];
        return differenceOfShares(itemSums(a, w), itemSums(b, w), pairSums(a, b, w));
      };
      const mean = (p: number) => {
        const own = random(7);
        let sum = 0;
        for (let i = 0; i < 200_000; i += 1) sum += 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) * 1.15 + own.normal())));
        return sum / 200_000;
      };
      const truth = mean(pA) - mean(pB);
      const part = coverage(1500, () => covers(draw(pA), truth));
      expect(part).toBeGreaterThan(0.935);
      expect(part).toBeLessThan(0.985);
      const errs = coverage(1500, () => (draw(pB).p ?? 1) <= 0.05);
      expect(errs).toBeGreaterThan(0.03);
      expect(errs).toBeLessThan(0.07);
    },
  );

  it.each([
    [100, 0.88],
    [400, 0.91],
  ])("holds nearly for the LMG shares of 5 drivers from %i answers", (n, least) => {
    const slopes = [0.6, 0.4, 0.3, 0.2, 0.1];
    const noise = 1.5;
    const covariance = [0, ...slopes].map((_, i) =>
      [0, ...slopes].map((__, j) => {
        const among = (k: number, l: number) => (k === l ? 2 : 1); // each driver is halo + its own part
        const withOutcome = (k: number) => slopes.reduce((sum, slope, l) => sum + slope * among(k, l + 1), 0);
        if (i > 0 && j > 0) return among(i, j);
        if (i + j > 0) return withOutcome(i + j);
        return slopes.reduce((sum, slope, k) => sum + slope * withOutcome(k + 1), noise * noise);
      }),
    );
    const truth = lmg(correlationOf(matrix(covariance)) ?? matrix([]))?.shares ?? [];
    const covered = slopes.map(() => 0);
    const runs = 200;
    for (let run = 0; run < runs; run += 1) {
      const rows = Array.from({ length: n }, () => {
        const halo = normal();
        const x = slopes.map(() => halo + normal());
        return [x.reduce((sum, value, k) => sum + value * (slopes[k] ?? 0), noise * normal()), ...x];
      });
      const columns = [0, 1, 2, 3, 4, 5].map((place) => rows.map((row) => row[place] ?? 0));
      const units = { size: 6, sums: unitSumsOfRows(columns, [0, 0, 0, 0, 0, 0]) };
      const intervals = percentileIntervals(bootstrapShares(units, undefined, 199, run)) ?? [];
      intervals.forEach((interval, k) => (covered[k] = (covered[k] ?? 0) + Number(covers(interval, truth[k] ?? 0))));
    }
    for (const count of covered) expect(count / runs).toBeGreaterThan(least);
  });
});

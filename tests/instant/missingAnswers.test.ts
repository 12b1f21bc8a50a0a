import { describe, expect, it } from "vitest";
import { expectedSums } from "../../src/instant/rowSums.ts";
import { toConvergence } from "../../src/instant/missingAnswers.ts";
import { bootstrap, percentileIntervals } from "../../src/stats/bootstrap.ts";
import { coMomentWidth } from "../../src/stats/coMoments.ts";
import { emMoments } from "../../src/stats/em.ts";
import { bootstrapEmShares } from "../../src/stats/emBootstrap.ts";
import { lmg } from "../../src/stats/lmg.ts";
import { correlationOf, momentsOf } from "../../src/stats/moments.ts";
import { random } from "../../src/stats/random.ts";

/** 240 people rate four drivers tied by a general impression; 30 % of all answers are missing. */
function incomplete() {
  const { index } = random(7);
  const part = () => (index(1_000_000) + 0.5) / 1_000_000;
  const normal = () => Math.sqrt(-2 * Math.log(part())) * Math.cos(2 * Math.PI * part());
  const rows = Array.from({ length: 240 }, () => {
    const impression = normal();
    const drivers = [0.6, 0.4, 0.3, 0.2].map((slope) => ({ slope, x: 0.6 * impression + 0.8 * normal() }));
    const outcome = drivers.reduce((sum, { slope, x }) => sum + slope * x, normal());
    return [outcome, ...drivers.map(({ x }) => x)].map((x) => (part() < 0.3 ? null : 50 + 20 * x));
  });
  return [0, 1, 2, 3, 4].map((variable) => rows.map((row) => row[variable] ?? null));
}

describe("the bootstrap of ratings with missing answers", () => {
  it("gives intervals as wide as when every replicate runs EM to its end", () => {
    const columns = incomplete();
    const n = columns[0]?.length ?? 0;
    const em = emMoments(columns);
    if (em === null) throw new Error("EM did not converge.");
    const rows = {
      variables: columns.map((column) => Float64Array.from(column, (value) => value ?? Number.NaN)),
      weight: new Float64Array(n).fill(1),
      group: new Uint8Array(n),
      places: Uint32Array.from({ length: n }, (_, row) => row),
    };
    const { size, sums } = expectedSums(rows, em, "row");
    const whole = toConvergence(rows, em);
    const replicates = bootstrap({ width: coMomentWidth(size), sums }, (drawn) => {
      const moments = momentsOf({ size, sums: drawn });
      const correlation = moments === null ? null : correlationOf(whole(moments));
      return correlation === null ? null : (lmg(correlation)?.shares ?? null);
    });
    const [quick, full] = [percentileIntervals(replicates), percentileIntervals(bootstrapEmShares(columns))];
    const widths = (intervals: typeof quick) => intervals?.map(({ lower, upper }) => (upper ?? 0) - (lower ?? 0)) ?? [];
    const ratios = widths(quick).map((width, driver) => width / (widths(full)[driver] ?? 0));
    expect(ratios).toHaveLength(4);
    for (const ratio of ratios) {
      expect(ratio).toBeGreaterThan(0.93);
      expect(ratio).toBeLessThan(1.07);
    }
  });
});

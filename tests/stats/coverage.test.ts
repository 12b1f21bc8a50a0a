import { describe, expect, it } from "vitest";
import { random } from "../../src/stats/random.ts";
import { coverageOf, drawShareDifference, npsStudy, studies } from "../simulation/coverage.ts";

const seed = 20240601;

/** A few hundred runs of `npm run simulate`, whose 2,000 are in docs/simulation.md; fewer runs leave more to chance. */
describe("the stated 95 %", () => {
  const cases = studies(299).map((study) => [study.figure, study.n, study.design, study] as const);

  it.each(cases)("is between .92 and .985: %s of %i answers, %s", (figure, n, __, study) => {
    const runs = figure !== "LMG share" ? 1000 : n > 100 ? 100 : 200;
    const covered = coverageOf(study, runs, seed);
    const whole = covered.reduce((sum, part) => sum + part, 0) / covered.length;
    expect(whole).toBeGreaterThanOrEqual(0.92);
    expect(whole).toBeLessThanOrEqual(0.985);
    expect(covered.length).toBe(figure === "LMG share" ? 5 : 1);
    const chance = 2 * Math.sqrt((0.95 * 0.05) / runs);
    for (const part of covered) expect(part).toBeGreaterThanOrEqual(0.92 - chance);
  });

  it.each([
    [12, 0.9, 0.02],
    [30, 0.9, 0.02],
    [30, 0.7, 0.1],
    [100, 0.97, 0],
  ])("holds for the NPS of as few as %i answers, promoters %f, detractors %f", (n, promoters, detractors) => {
    const [part = 0] = coverageOf(npsStudy(n, promoters, detractors), 4000, seed);
    expect(part).toBeGreaterThan(0.94);
    expect(part).toBeLessThan(0.985);
  });
});

describe("the test of two equal shares", () => {
  it.each([
    [200, 1],
    [200, 0.5],
    [80, 0.25],
    [80, 0],
  ])("errs in 3 to 7 of 100 samples of %i weighted respondents, overlap %f", (n, overlap) => {
    const draw = random(seed);
    const runs = 1500;
    let errs = 0;
    for (let run = 0; run < runs; run += 1) {
      errs += Number((drawShareDifference(draw, n, overlap, [0.3, 0.3]).p ?? 1) <= 0.05);
    }
    expect(errs / runs).toBeGreaterThan(0.03);
    expect(errs / runs).toBeLessThan(0.07);
  });
});

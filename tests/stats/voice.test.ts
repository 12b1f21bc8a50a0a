import { describe, expect, it } from "vitest";
import { bayesianAverage, fixedPriorMean, marketAverage } from "../../src/stats/bayesianAverage.ts";
import { netTone, starEffect } from "../../src/stats/voice.ts";
import { welch } from "../../src/stats/welch.ts";
import { countSums, weightedShare } from "../../src/stats/wilson.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "15_voice";
type Review = Readonly<Record<string, number | null>>;
type Hospital = { hospital: string; n: number; mean: number; sd: number };

const plain = (values: readonly number[]) => ({
  n: values.length,
  sum: values.reduce((a, b) => a + b, 0),
  squares: values.reduce((a, b) => a + b * b, 0),
});

describe("what patients write", () => {
  it.each(["wait", "staff"])("is counted, toned and weighed against the stars: %s", (driver) => {
    const { input, expected, tolerance } = vector<{ rows: Review[] }, Record<string, unknown>>(
      file,
      "18 reviews, two drivers",
    );
    const stars = (mentioned: number) =>
      input.rows.filter((row) => row[driver] === mentioned).map((row) => row.star ?? 0);
    const tone = (sign: number) => input.rows.filter((row) => row[`${driver}_s`] === sign).length;
    const mentions = stars(1).length;
    const { value: p, lower, upper } = weightedShare(countSums(mentions, input.rows.length));
    const net = netTone(tone(1), tone(-1), mentions);
    const effect = starEffect(plain(stars(1)), plain(stars(0)));
    const got = {
      mentions,
      mention_share: { p, lower, upper },
      net_sentiment: net.value,
      net_lower: net.lower,
      net_upper: net.upper,
      star_with: effect.starsWith,
      star_without: effect.starsWithout,
      star_diff: effect.difference.value,
      star_diff_lower: effect.difference.lower,
      star_diff_upper: effect.difference.upper,
      welch_df: effect.difference.df,
      p: effect.difference.p,
      contribution: effect.contribution,
    };
    expectClose(got, expected[driver], tolerance);
    expect(effect.isShown).toBe(false);
  });

  it("has no tone without mentions and no star effect without both sides", () => {
    expect(netTone(0, 0, 0)).toMatchObject({ value: null, lower: null });
    expect(starEffect(plain([]), plain([4, 5]))).toMatchObject({ starsWith: null, contribution: null });
    expect(welch(plain([5]), plain([4, 5]))).toMatchObject({ value: 0.5, lower: null, p: null, df: null });
    expect(welch(plain([5, 5]), plain([4, 4]))).toMatchObject({ value: 1, standardError: 0, p: null });
  });
});

describe("Bayesian averages of stars", () => {
  const read = (rows: readonly Hospital[]) => rows.map(({ n, mean, sd }) => ({ n, mean, variance: sd * sd }));

  it("keep four perfect reviews from winning", () => {
    const { input, expected, tolerance } = vector<{ rows: Hospital[] }, object>(
      file,
      "Bayesian average of stars, 5 hospitals",
    );
    const result = bayesianAverage(read(input.rows));
    const named = (value: (i: number) => unknown) =>
      Object.fromEntries(input.rows.map(({ hospital }, i) => [hospital, value(i)]));
    const got = {
      s2_within: result?.within,
      tau2_between: result?.between,
      prior_strength_C: result?.priorStrength,
      prior_mean: result?.priorMean,
      posterior: named((i) => result?.posterior[i]?.mean),
      posterior_se: named((i) => result?.posterior[i]?.standardError),
    };
    expectClose(got, expected, tolerance);
    expect(marketAverage(read(input.rows), 3.9)).toEqual(result);
  });

  it("give everyone the pooled mean when hospitals do not differ", () => {
    const { input, expected, tolerance } = vector<{ rows: Hospital[] }, object>(
      file,
      "no variation between hospitals (tau2=0): everybody gets the pooled mean",
    );
    const result = bayesianAverage(read(input.rows));
    const posterior = Object.fromEntries(input.rows.map(({ hospital }, i) => [hospital, result?.posterior[i]?.mean]));
    expectClose({ tau2_between: result?.between, posterior }, expected, tolerance);
  });

  it("use a declared prior of ten reviews for a small market", () => {
    type Input = { n: number; mean: number; prior_mean: number; prior_strength: number };
    const { input, expected, tolerance } = vector<Input, object>(file, "fixed prior");
    expectClose(
      { posterior: fixedPriorMean(input.n, input.mean, input.prior_mean, input.prior_strength) },
      expected,
      tolerance,
    );
    const small = marketAverage(
      [
        { n: 4, mean: 5, variance: 0 },
        { n: 0, mean: 0, variance: 0 },
      ],
      3.9,
    );
    expect(small?.posterior.map(({ mean }) => mean)).toEqual([fixedPriorMean(4, 5, 3.9), 3.9]);
  });

  it("are unknown when nothing varies within hospitals", () => {
    expect(
      bayesianAverage([
        { n: 1, mean: 4, variance: 0 },
        { n: 1, mean: 5, variance: 0 },
      ]),
    ).toBeNull();
    expect(bayesianAverage([])).toBeNull();
  });
});

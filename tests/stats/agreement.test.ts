import { describe, expect, it } from "vitest";
import { agreement } from "../../src/stats/agreement.ts";
import { chiSquareUpperP } from "../../src/stats/chiSquare.ts";
import { kendallP, kendallW } from "../../src/stats/kendall.ts";
import { midRanks } from "../../src/stats/ranks.ts";
import { spearman } from "../../src/stats/spearman.ts";
import { expectClose, vector } from "./vectors.ts";

const file = "16_triangulation";

describe("agreement of sources", () => {
  it("is Kendall's W with its exact permutation p, far from the χ² one", () => {
    type Input = { drivers: string[]; scores: Record<string, number>[] };
    const { input, expected, tolerance } = vector<Input, { spearman: number[][] }>(file, "5 drivers x 4 sources");
    const sources = ["stated", "derived", "voiced", "revealed"];
    const result = agreement(
      sources.map((source) => ({ source, scores: input.scores.map((row) => row[source] ?? 0) })),
    );
    const chisq = 4 * 4 * (result.w ?? 0);
    const got = {
      W: result.w,
      chisq,
      df: 4,
      p_chisq: chiSquareUpperP(chisq, 4),
      mean_spearman: result.meanSpearman,
      spearman: result.spearman,
      ranks: Object.fromEntries(sources.map((source, i) => [source, result.ranks[i]])),
      p_exact: result.p,
    };
    expectClose(got, expected, tolerance);
    expect(result).toMatchObject({ method: "kendall", verdict: "partly-agree", dropped: [] });
  });

  it("meets the textbook of judges and applicants", () => {
    const { input, expected, tolerance } = vector<{ ranks: Record<string, number>[] }, object>(
      file,
      "Siegel & Castellan: 3 judges, 6 applicants (ranks given, 1 = best)",
    );
    const rankings = ["X", "Y", "Z"].map((judge) => input.ranks.map((row) => row[judge] ?? 0));
    const result = agreement(rankings.map((ranks, i) => ({ source: String(i), scores: ranks.map((rank) => -rank) })));
    expectClose({ W: kendallW(rankings), mean_spearman: result.meanSpearman }, expected, tolerance);
    expect(result.verdict).toBe("disagree");
  });

  it("is perfect for equal orders", () => {
    const { input, expected, tolerance } = vector<{ scores: Record<"a" | "b", number[]> }, object>(
      file,
      "perfect agreement",
    );
    const { a, b } = input.scores;
    expectClose({ W: kendallW([midRanks(a), midRanks(b)]), mean_spearman: spearman(a, b) }, expected, tolerance);
  });

  it("names and drops a source that ranks nothing", () => {
    const { input, expected, tolerance } = vector<{ scores: Record<"a" | "b", number[]> }, object>(
      file,
      "one source is constant",
    );
    const { a, b } = input.scores;
    expectClose({ W: kendallW([midRanks(a), midRanks(b)]), spearman_ab: spearman(a, b) }, expected, tolerance);
    expect(
      agreement([
        { source: "a", scores: a },
        { source: "b", scores: b },
      ]),
    ).toMatchObject({ dropped: ["b"], sources: ["a"], w: null, method: "none" });
  });

  it("draws seeded arrangements when there are too many to enumerate", () => {
    const ranks = [1, 2, 3, 4, 5, 6, 7, 8];
    const alike = kendallP([ranks, ranks, ranks]);
    expect(alike).toBe(1 / 10_000);
    const apart = kendallP([ranks, [...ranks].reverse(), [3, 1, 4, 2, 8, 5, 7, 6]]) ?? 0;
    expect(apart).toBeGreaterThan(0.3);
    expect(kendallP([ranks, [...ranks].reverse(), [3, 1, 4, 2, 8, 5, 7, 6]])).toBe(apart);
    expect(
      kendallP(
        [
          [1, 1],
          [1, 1],
        ].map(midRanks),
      ),
    ).toBeNull();
  });

  it("is Spearman's for two sources and nothing for fewer than five drivers", () => {
    const [a, b] = [
      { source: "a", scores: [5, 4, 3, 2, 1] },
      { source: "b", scores: [4, 5, 3, 2, 1] },
    ];
    expect(agreement([a, b])).toMatchObject({ method: "spearman", w: null, meanSpearman: 0.9 });
    expect(agreement([])).toMatchObject({ method: "none", meanSpearman: null });
  });
});

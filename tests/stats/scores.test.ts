import { describe, expect, it } from "vitest";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { combinationError, influenceMatrix } from "../../src/stats/linearisation.ts";
import { weightedMean } from "../../src/stats/mean.ts";
import { differenceOfMeans } from "../../src/stats/meanDifference.ts";
import { weightedShare } from "../../src/stats/wilson.ts";
import { expectClose, vector } from "./vectors.ts";

type Answers = (number | null)[];
const file = "07_scores";
const box = (x: Answers, codes: readonly number[]) =>
  x.map((code) => (code === null ? null : codes.includes(code) ? 1 : 0));

describe("scores", () => {
  it("compare two means of overlapping respondents by their joint influences", () => {
    const name = "two means on overlapping respondents (linearised)";
    const { input, expected, tolerance } = vector<{ yA: Answers; yB: Answers; w: number[] }, object>(file, name);
    const [a, b] = [itemSums(input.yA, input.w), itemSums(input.yB, input.w)];
    const { value, standardError, z, p } = differenceOfMeans(a, b, pairSums(input.yA, input.yB, input.w));
    const got = { meanA: weightedMean(a).value, meanB: weightedMean(b).value, diff: value, se: standardError, z, p };
    expectClose(got, expected, tolerance);
  });

  it("count a top box with Wilson's interval", () => {
    const { input, expected, tolerance } = vector<{ x: Answers; w: number[]; top: number[] }, object>(
      file,
      "CSAT top-2-box on 1..5",
    );
    const { value, nEffective, ...rest } = weightedShare(itemSums(box(input.x, input.top), input.w));
    expectClose({ p: value, n_eff: nEffective, ...rest }, expected, tolerance);
  });

  it.each(["linear mean 0-100 on 1..5, weighted", "linear mean 0-100 on 1..5, unweighted", "all equal answers"])(
    "put a mean on 0–100 with a t interval: %s",
    (name) => {
      const { input, expected, tolerance } = vector<{ x: Answers; w?: number[]; min: number; max: number }, object>(
        file,
        name,
      );
      const { value, standardError, ...rest } = weightedMean(itemSums(input.x, input.w), input);
      expectClose({ mean: value, se: standardError, ...rest }, expected, tolerance);
    },
  );

  it("average item shares into an HCAHPS composite whose error adds influences per respondent", () => {
    type Input = { q1: Answers; q2: Answers; q3: Answers; w: number[]; top: number };
    const { input, expected, tolerance } = vector<Input, object>(
      file,
      "HCAHPS composite top-box (mean of item top-box shares)",
    );
    const answers = [input.q1, input.q2, input.q3].map((x) => box(x, [input.top]));
    const items = answers.map((x) => itemSums(x, input.w));
    const pair = (i: number, j: number) => pairSums(answers[i] ?? [], answers[j] ?? [], input.w);
    const products = influenceMatrix(items, pair) ?? [];
    const shares = items.map((sums) => weightedShare(sums).value ?? 0);
    const got = {
      items: shares,
      composite: shares.reduce((sum, share) => sum + share / 3, 0),
      se: combinationError([1 / 3, 1 / 3, 1 / 3], products, 10),
    };
    expectClose(got, expected, tolerance);
  });

  it("split an overall rating into three boxes", () => {
    const { input, expected, tolerance } = vector<{ x: Answers }, object>(file, "HCAHPS overall rating boxes");
    const share = (codes: number[]) => weightedShare(itemSums(box(input.x, codes))).value;
    const n = itemSums(input.x).n;
    expectClose(
      { n, top: share([9, 10]), middle: share([7, 8]), bottom: share([0, 1, 2, 3, 4, 5, 6]) },
      expected,
      tolerance,
    );
  });

  it("keep a standard error for one answer unknown, and everything unknown for none", () => {
    expect(weightedMean(itemSums([4]), { min: 1, max: 5 })).toMatchObject({
      value: 75,
      lower: null,
      standardError: null,
    });
    expect(weightedMean(itemSums([null]))).toMatchObject({ value: null, lower: null, standardError: null, n: 0 });
    expect(weightedMean(itemSums([4, 5]), { min: 1, max: 1 }).value).toBeNull();
  });

  it("add variances when the respondents differ", () => {
    const [a, b] = [itemSums([1, 2, 3, 4]), itemSums([2, 4, 6])];
    const [seA, seB] = [weightedMean(a).standardError ?? 0, weightedMean(b).standardError ?? 0];
    expect(differenceOfMeans(a, b).standardError).toBeCloseTo(Math.hypot(seA, seB), 14);
    expect(differenceOfMeans(a, itemSums([]))).toMatchObject({ value: null, p: null });
  });
});

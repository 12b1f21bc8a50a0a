import { expect, it } from "vitest";
import { itemSums } from "../../src/stats/itemSums.ts";
import { normalTwoSidedP } from "../../src/stats/normal.ts";
import { partAgainstWhole } from "../../src/stats/partAgainstWhole.ts";

it("takes the variance of a part's mean over all parts of that size", () => {
  const whole = [1, 1, 0, -1, 1];
  const means = whole.flatMap((a, i) => whole.slice(i + 1).map((b) => (a + b) / 2)); // every part of two
  const centre = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const error = Math.sqrt(means.reduce((sum, mean) => sum + (mean - centre) ** 2, 0) / means.length);
  const p = partAgainstWhole(itemSums([1, 1]), itemSums(whole));
  expect(p).toBeCloseTo(normalTwoSidedP((1 - centre) / error), 12);
});

it("does not take thirty texts that agree for proof, where nearly all agree", () => {
  const whole = [...Array<number>(108).fill(1), ...Array<number>(12).fill(-1)];
  expect(partAgainstWhole(itemSums(whole.slice(0, 30)), itemSums(whole))).toBeGreaterThan(0.03);
});

it("has no test without spread, without a rest and without a part", () => {
  expect(partAgainstWhole(itemSums([1, 1]), itemSums([1, 1, 1]))).toBeNull();
  expect(partAgainstWhole(itemSums([1, 0]), itemSums([1, 0]))).toBeNull();
  expect(partAgainstWhole(itemSums([]), itemSums([1, 0]))).toBeNull();
});

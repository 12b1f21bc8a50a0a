import { describe, expect, it } from "vitest";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import { differenceOfShares } from "../../src/stats/shareDifference.ts";
import { countSums } from "../../src/stats/wilson.ts";
import { caseNames, expectClose, vector } from "./vectors.ts";

type Counts = { x1: number; n1: number; x2: number; n2: number };
type Table = { a: number; b: number; c: number; d: number };
type Expected = { diff: number; lower: number; upper: number; z: number; p: number; rho?: number };

const repeat = (times: number, a: number, b: number) => Array.from({ length: times }, () => [a, b] as const);

describe("a difference of two shares", () => {
  it.each(caseNames("02_diff_independent"))("of different respondents meets Newcombe's table: %s", (name) => {
    const { input, expected, tolerance } = vector<Counts, Expected>("02_diff_independent", name);
    const { value, ...rest } = differenceOfShares(countSums(input.x1, input.n1), countSums(input.x2, input.n2));
    expectClose({ diff: value, ...rest }, expected, tolerance);
  });

  it.each(caseNames("03_diff_overlap"))("of the same respondents meets method 10 and McNemar: %s", (name) => {
    const { input, expected, tolerance } = vector<Table, Expected>("03_diff_overlap", name);
    const { a, b, c, d } = input;
    const rows = [...repeat(a, 1, 1), ...repeat(b, 1, 0), ...repeat(c, 0, 1), ...repeat(d, 0, 0)];
    const [answersA, answersB] = [rows.map(([x]) => x), rows.map(([, y]) => y)];
    const { value, correlation, ...rest } = differenceOfShares(
      itemSums(answersA),
      itemSums(answersB),
      pairSums(answersA, answersB),
    );
    expectClose({ diff: value, rho: correlation, ...rest }, expected, tolerance);
  });

  it("is the independent form when nobody answered both", () => {
    const [a, b] = [countSums(30, 70), countSums(48, 80)];
    const nobody = { n: 0, w: 0, ww: 0, wwyA: 0, wwyB: 0, wwyAyB: 0 };
    expect(differenceOfShares(a, b, nobody)).toEqual(differenceOfShares(a, b));
  });

  it("is unknown when one side has no base", () => {
    expect(differenceOfShares(countSums(0, 0), countSums(3, 9))).toMatchObject({
      value: null,
      lower: null,
      z: null,
      p: null,
    });
  });

  it("has no test when everyone differs and nothing varies", () => {
    const yes = itemSums(Array.from({ length: 20 }, () => 1));
    expect(differenceOfShares(yes, yes)).toMatchObject({ value: 0, z: 0, p: 1 });
  });
});

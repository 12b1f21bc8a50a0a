import { describe, expect, it } from "vitest";
import { isLegalWeight } from "../../src/stats/base.ts";
import { itemSums, pairSums } from "../../src/stats/itemSums.ts";
import type { NpsSums } from "../../src/stats/nps.ts";
import { netPromoterScore, npsScore, npsSums } from "../../src/stats/nps.ts";
import { differenceOfNps } from "../../src/stats/npsDifference.ts";
import { caseNames, expectClose, vector } from "./vectors.ts";

type Wave = { x: (number | null)[]; w?: number[] };

const scores = (x: readonly (number | null)[]) => x.map((answer) => (answer === null ? null : npsScore(answer)));

function sumsOf({ x, w }: Wave): NpsSums {
  const score = scores(x);
  const sum = (wanted: number, power: number) =>
    score.reduce<number>((total, s, row) => {
      const weight = w === undefined ? 1 : w[row];
      return s === wanted && isLegalWeight(weight) ? total + weight ** power : total;
    }, 0);
  return npsSums(itemSums(score, w), { w: sum(1, 1), ww: sum(1, 2) }, { w: sum(-1, 1), ww: sum(-1, 2) });
}

describe("a Net Promoter Score", () => {
  it.each(caseNames("06_nps").filter((name) => !name.startsWith("difference")))("meets the reference: %s", (name) => {
    const { input, expected, tolerance } = vector<Wave, object>("06_nps", name);
    const sums = sumsOf(input);
    const nps = netPromoterScore(sums);
    const got = {
      ...nps,
      W: sums.w,
      n_eff: nps.nEffective,
      nps: nps.value,
      se: nps.standardError,
      adj_center: nps.adjustedCentre,
      adj_se: nps.adjustedStandardError,
    };
    expectClose(got, expected, tolerance);
  });

  it("compares two waves by AW(3) centres, tested on the linearised errors", () => {
    const name = "difference of the two independent waves above (second minus first)";
    const { input, expected, tolerance } = vector<{ first: Wave; second: Wave }, object>("06_nps", name);
    const { value, standardError, ...rest } = differenceOfNps(sumsOf(input.second), sumsOf(input.first));
    expectClose({ diff: value, se: standardError, ...rest }, expected, tolerance);
  });

  it("narrows when the same respondents rate both brands alike", () => {
    const [own, rival] = [
      [10, 9, 3, 8, 10, 6, 9, 2, 10, 7],
      [9, 9, 4, 8, 10, 7, 8, 1, 10, 6],
    ];
    const overlap = pairSums(scores(own), scores(rival));
    const paired = differenceOfNps(sumsOf({ x: own }), sumsOf({ x: rival }), overlap);
    const apart = differenceOfNps(sumsOf({ x: own }), sumsOf({ x: rival }));
    expect(paired.standardError).toBeLessThan(apart.standardError ?? 0);
    expect(paired.upper).toBeLessThan(apart.upper ?? 0);
  });

  it("is not tested when nobody's answer varies, and unknown without answers", () => {
    const passives = sumsOf({ x: [7, 8, 7] });
    expect(differenceOfNps(passives, passives)).toMatchObject({ value: 0, z: null, p: null });
    expect(netPromoterScore(sumsOf({ x: [] }))).toMatchObject({ value: null, lower: null, promoters: null });
  });

  it("rejects answers off the scale instead of clamping them", () => {
    expect([11, -1, 9.5, Number.NaN].map(npsScore)).toEqual([null, null, null, null]);
    expect([10, 9, 8, 7, 6, 0].map(npsScore)).toEqual([1, 1, 0, 0, -1, -1]);
  });
});

import { describe, expect, it } from "vitest";
import type { Difference } from "../../src/domain/figure.ts";
import { comparisonInFull, comparisonsOf, comparisonsWith } from "../../src/story/comparisons.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

type Placed = { readonly place: string; readonly difference: Difference };

/** Every difference in a part of an answer, and where it stands. */
function differencesIn(part: unknown, place = ""): readonly Placed[] {
  if (typeof part !== "object" || part === null) return [];
  if ("minimumDetectable" in part && "untested" in part) return [{ place, difference: part as Difference }];
  return Object.entries(part).flatMap(([name, value]) => differencesIn(value, `${place}.${name}`));
}

const all = comparisonsOf(workedExample);

describe("a comparison", () => {
  it("is named for every difference of the worked example, wherever a part of the answer holds one", () => {
    const placed = differencesIn(workedExample);
    expect(placed.length).toBeGreaterThan(50);
    const named = new Set(all.map(({ difference }) => difference));
    expect(placed.filter(({ difference }) => !named.has(difference)).map(({ place }) => place)).toEqual([]);
  });

  it("is found from either of its sides, and told in full", () => {
    for (const comparison of all) {
      const { title, text } = comparisonInFull(comparison, workedExample.against);
      const { of, against, difference } = comparison;
      const where = `${title}: ${text}`;
      for (const side of against === null ? [of] : [of, against])
        expect(comparisonsWith(workedExample, side), where).toContainEqual(comparison);
      expect(text, where).toMatch(/test/);
      expect(text, where).toMatch(/bases?: (n \d|withheld)/);
      if (difference.adjustedP !== null) expect(text, where).toMatch(/p [=<] \.?\d+ after Benjamini–Hochberg/);
      if (difference.untested !== null) expect(text, where).toContain("not tested: ");
      if (difference.lower !== null) expect(text, where).toContain("95% interval");
      expect(where).not.toMatch(/NaN|null|undefined|Infinity/);
    }
  });

  it("is told with its rival, its family, what could have been seen and both bases", () => {
    const gap = all.find(({ kind, difference }) => kind === "gap" && difference.adjustedP !== null)!;
    const { title, text } = comparisonInFull(gap, workedExample.against);
    expect(title).toBe(`Ours minus ${gap.brand!}, the best rated competitor`);
    expect(text).toContain("the gaps of all drivers");
    const [, exact, whole] =
      /a true difference of (\d+\.\d) pts \(in whole points, rounded up, (\d+)\)/.exec(text) ?? [];
    expect(Number(whole)).toBe(Math.ceil(Number(exact)));
    expect(text).toMatch(/bases: n \d+.* against n \d+/);
  });

  it("of a figure now is not one of the same figure a quarter ago alone", () => {
    const { now, before, quarters } = workedExample.headline[0]!;
    expect(comparisonsWith(workedExample, now).map(({ kind }) => kind)).toEqual(["change"]);
    expect(comparisonsWith(workedExample, before!)).toHaveLength(1);
    expect(comparisonsWith(workedExample, quarters[0]!.figure)).toEqual([]);
  });
});

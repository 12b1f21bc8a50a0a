import { describe, expect, it } from "vitest";
import { nps } from "../../src/metrics/definitions/nps.ts";
import { npsParts } from "../../src/metrics/npsMetric.ts";
import { figureFrom, modelOver, respondent, sumsFrom, times } from "../support/metrics.ts";

// Asked per brand: 50 promoters, 20 passives, 30 detractors; two more gave an impossible 11; asked directly, a 10 wins.
const score = (i: number) => (i < 50 ? 9 : i < 70 ? 8 : i < 100 ? 3 : 11);
const engine = modelOver({
  response: times(102, (i) => respondent(i, i === 99 ? { recommend_own: 10 } : {})),
  brand_rating: times(102, (i) => ({ row_id: i, brand_label: "Own", recommend: score(i) })),
});

describe("NPS", () => {
  it("is promoters minus detractors; impossible answers leave the base", async () => {
    const figure = await figureFrom(engine(), nps);
    expect(figure.value).toBeCloseTo(51 - 29, 9);
    expect(figure.n).toBe(100);
  });

  it("splits into parts that add to 1", async () => {
    const parts = npsParts(await sumsFrom(engine(), nps.counted));
    expect(parts?.promoters).toBeCloseTo(0.51, 12);
    expect((parts?.promoters ?? 0) + (parts?.passives ?? 0) + (parts?.detractors ?? 0)).toBeCloseTo(1, 12);
  });

  it("is withheld where it gives away the few who are no promoters, or that everybody in a small group is one", () => {
    const of = (n: number, nPromoters: number) =>
      nps.figure(
        {
          ...{ n, w: n, ww: n, nPromoters, wPromoters: nPromoters, wwPromoters: nPromoters },
          ...{ nDetractors: 0, wDetractors: 0, wwDetractors: 0 },
        },
        {},
      );
    expect(of(100, 97)).toMatchObject({ value: null, lower: null, upper: null, status: "suppressed" });
    expect(of(40, 40)).toMatchObject({ value: null, status: "suppressed" });
    expect(of(100, 89)).toMatchObject({ value: 89, status: "ok" });
    expect(of(100, 100)).toMatchObject({ value: 100, status: "ok" });
  });

  it("hides the split when one part is a small count", () => {
    const sums = { n: 100, w: 100, ww: 100, nPromoters: 90, wPromoters: 90, wwPromoters: 90 };
    expect(npsParts({ ...sums, nDetractors: 5, wDetractors: 5, wwDetractors: 5 })).toBeNull();
  });
});

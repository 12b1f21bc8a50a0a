import { describe, expect, it } from "vitest";
import { nps } from "../../src/metrics/definitions/nps.ts";
import { npsOfBrand } from "../../src/metrics/definitions/npsOfBrand.ts";
import { figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

const engine = modelOver({
  response: times(60, (i) => respondent(i, { recommend_own: i < 30 ? 9 : i < 45 ? 7 : 3 })),
  brand_rating: [
    ...times(60, (i) => ({ row_id: i, brand_label: "Rival", recommend: i < 20 ? 10 : i < 40 ? 8 : 0 })),
    ...times(60, (i) => ({ row_id: i, brand_label: "Other", recommend: i < 4 ? 10 : 8 })),
  ],
});

describe("the NPS of a hospital", () => {
  it("is ours where it is asked of us", async () => {
    const { value, lower, upper, n } = await figureFrom(engine(), nps);
    expect(await figureFrom(engine(), npsOfBrand, { brand: "Own" })).toMatchObject({ value, lower, upper, n });
    expect(value).toBeCloseTo(25, 10);
  });

  it("is promoters minus detractors of a rival", async () => {
    expect((await figureFrom(engine(), npsOfBrand, { brand: "Rival" })).value).toBeCloseTo(0, 10);
  });

  it("is withheld where a small group would be known", async () => {
    expect(await figureFrom(engine(), npsOfBrand, { brand: "Other" })).toMatchObject({
      value: null,
      status: "suppressed",
    });
  });
});

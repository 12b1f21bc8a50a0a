import { describe, expect, it } from "vitest";
import {
  conversionMetrics,
  stageMetrics,
  stagePairs,
  useWithoutPreference,
} from "../../src/metrics/definitions/funnel.ts";
import vector from "../fixtures/vectors/05_funnel.json" with { type: "json" };
import { figureFrom, modelOver, respondent, sumsFrom } from "../support/metrics.ts";

const given = vector.cases[0];
const rows = given?.input.rows ?? [];
const engine = modelOver({
  response: rows.map(({ id, w }) => respondent(id, { weight: w })),
  brand_rating: [
    ...rows.map(({ id, unaided, aided, consider, prefer, use }) => ({
      row_id: id,
      brand_label: "Own",
      unaided,
      aided,
      consider,
      prefer,
      use,
    })),
    ...rows.slice(0, 4).map(({ id }) => ({ row_id: id, brand_label: "Rival", consider: id % 2 })),
  ],
});

type Expected = {
  readonly n: number;
  readonly n_eff: number;
  readonly p: number | null;
  readonly lower: number | null;
};

/** The vector's bases are under 11, which the page withholds: the sums are compared, and the value they give. */
async function expectShare(metric: (typeof stageMetrics)["aware"], want: Expected | undefined): Promise<void> {
  const { n, w, ww, wy } = await sumsFrom(engine(), metric.counted, undefined, { brand: "Own" });
  expect(n).toBe(want?.n);
  expect((w * w) / ww).toBeCloseTo(want?.n_eff ?? 0, 9);
  expect(wy / w).toBeCloseTo(want?.p ?? 0, 9);
}

describe("the funnel", () => {
  const { stages, conversions, use_without_preference: leak } = given?.expected ?? {};

  it("gives the stage rates of the reference vector, aware being unaided or else aided", async () => {
    await expectShare(stageMetrics.aware, stages?.aware);
    await expectShare(stageMetrics.consider, stages?.consider);
    await expectShare(stageMetrics.prefer, stages?.prefer);
    await expectShare(stageMetrics.use, stages?.use);
  });

  it("gives its true conversions and its use without preference", async () => {
    await expectShare(conversionMetrics["aware-consider"], conversions?.aware_to_consider);
    await expectShare(conversionMetrics["consider-prefer"], conversions?.consider_to_prefer);
    await expectShare(useWithoutPreference, leak);
  });

  it("withholds a numerator or a rest of 1 to 10", async () => {
    expect(await figureFrom(engine(), stageMetrics.aware, { brand: "Own" })).toMatchObject({
      value: null,
      status: "suppressed",
    });
  });

  it("pairs a rival with us over the respondents asked about both", async () => {
    const pair = await sumsFrom(engine(), stagePairs.consider, undefined, { brand: "Rival" });
    expect(pair).toMatchObject({ n: 4 });
    expect(pair.wwyA).toBeCloseTo(1 + 1.2 * 1.2, 12);
  });
});

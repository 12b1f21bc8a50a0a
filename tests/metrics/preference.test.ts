import { describe, expect, it } from "vitest";
import { monthOf } from "../../src/domain/period.ts";
import { preference } from "../../src/metrics/definitions/preference.ts";
import { everybody, figureFrom, modelOver, respondent, times } from "../support/metrics.ts";

// 40 of 100 name us first, each of weight 2 against 1; 5 more were never asked.
const engine = modelOver({
  response: times(105, (i) => respondent(i, { weight: i < 40 ? 2 : 1, location: i % 2 === 0 ? "East" : "West" })),
  brand_rating: times(100, (i) => ({ row_id: i, brand_label: "Own", prefer: i < 40 ? 1 : 0 })),
});

describe("preference", () => {
  it("is the weighted share whose first choice is us, among those asked", async () => {
    const figure = await figureFrom(engine(), preference);
    expect(figure.value).toBeCloseTo(80 / 140, 12);
    expect(figure.n).toBe(100);
    expect(figure.nEffective).toBeCloseTo(140 ** 2 / 220, 9);
    expect(figure.status).toBe("small-base");
  });

  it("counts only the filtered population", async () => {
    const figure = await figureFrom(engine(), preference, {}, { ...everybody, keep: { location: ["East"] } });
    expect(figure.n).toBe(50);
  });

  it("treats a hostile filter value as text", async () => {
    const hostile = { ...everybody, keep: { location: ["x') OR TRUE --"] } };
    expect((await figureFrom(engine(), preference, {}, hostile)).status).toBe("no-data");
  });

  it("has no data in a month without answers", async () => {
    const august = { from: monthOf(2026, 8), to: monthOf(2026, 8) };
    expect(await figureFrom(engine(), preference, {}, { ...everybody, period: august })).toMatchObject({
      value: null,
      n: 0,
      status: "no-data",
    });
  });
});

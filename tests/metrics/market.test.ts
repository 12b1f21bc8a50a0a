import { describe, expect, it } from "vitest";
import { text, number } from "../../src/engine/columns.ts";
import { compositeLabel, market, publishedMeasure } from "../../src/metrics/definitions/market.ts";
import { bind } from "../../src/model/bind.ts";
import { marketWords } from "#words/market.ts";
import { modelOver } from "../support/metrics.ts";

const engine = modelOver({
  hospital: [{ row_id: 1, facility_id: "010001", name: "One", state: "AL" }],
  hospital_measure: [
    { row_id: 1, facility_id: "010001", measure: "H_COMP_1", linear_mean: 90, surveys: 74 },
    { row_id: 2, facility_id: "010001", measure: "H_COMP_1_A_P", top_box: 80 },
    { row_id: 3, facility_id: "010001", measure: "H_STAR_RATING", stars: 4 },
  ],
});

describe("market mode", () => {
  it("reads each hospital's score on each measure that has one, with the hospital's name", async () => {
    const rows = await engine().query(bind(market.scores), {
      facility_id: text,
      name: text,
      measure: text,
      score: number,
    });
    expect([...rows].sort((a, b) => a.measure.localeCompare(b.measure))).toEqual([
      { facility_id: "010001", name: "One", measure: "H_COMP_1", score: 90 },
      { facility_id: "010001", name: "One", measure: "H_COMP_1_A_P", score: 80 },
    ]);
  });

  it("flags a hospital that rests on fewer than 100 surveys, as CMS does", async () => {
    const [row] = await engine().query(bind(market.scores), { surveys: number });
    expect(row?.surveys).toBe(74);
    expect(marketWords.own(74)).toContain("only 74 completed surveys");
    expect(marketWords.own(100)).not.toContain("only");
    expect(marketWords.thin({ thin: 12, hospitals: 3197 })).toContain("12 of 3,197 hospitals");
  });

  it("knows composites by the ids CMS gives them, and leaves items and stars out", () => {
    expect(publishedMeasure("H_COMP_1_LINEAR_SCORE")).toEqual({ composite: "H_COMP_1", scale: "linear" });
    expect(publishedMeasure("H_CLEAN_HSP_A_P")).toEqual({ composite: "H_CLEAN", scale: "top-box" });
    expect(publishedMeasure("H_RECMND")).toEqual({ composite: "H_RECMND", scale: "linear" });
    expect(publishedMeasure("H_HSP_RATING_9_10")).toEqual({ composite: "H_HSP_RATING", scale: "top-box" });
    expect(publishedMeasure("H_COMP_1_STAR_RATING")).toBeNull();
    expect(publishedMeasure("H_NURSE_LISTEN_A_P")).toBeNull();
    expect(compositeLabel("H_QUIET")).toBe("Quietness");
  });
});

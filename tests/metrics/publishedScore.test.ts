import { describe, expect, it } from "vitest";
import { marketFigure, peerMean, publishedScore } from "../../src/metrics/definitions/publishedScore.ts";
import { explain } from "../../src/metrics/explain.ts";

describe("figures of public hospitals", () => {
  it("carry their hospitals as base, and are explained like any other", () => {
    const mean = marketFigure(peerMean, 88.1, 1204, { measure: "Cleanliness", source: "same type" });
    expect(mean).toMatchObject({ unit: "score", value: 88.1, n: 1204, status: "ok", lower: null });
    expect(marketFigure(peerMean, 90, 7, {}).value).toBe(90); // public: never suppressed
    expect(marketFigure(publishedScore, 86, 0, {})).toMatchObject({ value: 86, n: 0, status: "ok" }); // surveys not told
    expect(marketFigure(peerMean, null, 0, {}).status).toBe("no-data");
    for (const { id } of [peerMean, publishedScore])
      expect(explain({ metric: id, keys: {} }, { period: null, keep: {} })?.sql[0]).toContain("FROM hospital_score");
  });
});

import { describe, expect, it } from "vitest";
import { fitsScale, statedScale, wordScale } from "../../../src/ingest/map/scales.ts";

describe("scales", () => {
  it("are read from what the question says", () => {
    expect(statedScale("How likely …? (0-10)")).toEqual({ low: 0, high: 10 });
    expect(statedScale("Rate from 1 to 7")).toEqual({ low: 1, high: 7 });
    expect(statedScale("1 = very poor, 5 = excellent")).toEqual({ low: 1, high: 5 });
    expect(statedScale("How good was it?")).toBeNull();
  });

  it("are never read off numbers, which can only contradict one", () => {
    expect(wordScale(["1", "2", "5"])).toBeNull();
    expect(fitsScale(["1", "5", "don't know"], { low: 1, high: 5 })).toBe(true);
    expect(fitsScale(["0", "1", "5"], { low: 1, high: 5 })).toBe(false);
    expect(fitsScale(null, { low: 1, high: 5 })).toBe(false);
  });

  it("in words are taken only when one known scale holds every answer", () => {
    expect(wordScale(["satisfied", "very dissatisfied", "don't know"])).toMatchObject({ low: 1, high: 5 });
    expect(wordScale(["poor", "fair", "good"])).toBeNull();
    expect(wordScale(["fair", "excellent", "superb"])).toBeNull();
  });
});

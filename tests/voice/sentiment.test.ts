import { describe, expect, it } from "vitest";
import { sentimentOfStars } from "../../src/voice/sentiment.ts";

describe("sentimentOfStars", () => {
  it("takes the star for the feeling", () => {
    expect([1, 2, 3, 4, 5].map(sentimentOfStars)).toEqual(["negative", "negative", "neutral", "positive", "positive"]);
  });

  it("reads half stars by the same bounds", () => {
    expect([1.5, 2.5, 3.5, 4.5].map(sentimentOfStars)).toEqual(["negative", "neutral", "neutral", "positive"]);
  });

  it("states nothing without a star or outside the scale", () => {
    expect([null, 0, 6, Number.NaN].map(sentimentOfStars)).toEqual([null, null, null, null]);
  });
});

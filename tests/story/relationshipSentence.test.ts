import { describe, expect, it } from "vitest";
import { sentenceText } from "../../src/domain/sentence.ts";
import { relationshipSentence } from "../../src/story/relationshipSentence.ts";
import { aDifference, aFigure, anAnswer } from "../support/answer.ts";

const { against } = anAnswer();

describe("the sentence about returning patients", () => {
  it("gives the share with its interval, explainable, and whether it changed", () => {
    const now = aFigure({ metric: "loyalty" });
    const sentence = relationshipSentence({ now, change: aDifference() }, against);
    expect(sentenceText(sentence)).toMatch(
      /^Returning patients: 31%.*27–35.* of selections known to be new or returning; = no detectable change since Q2\.$/,
    );
    expect(sentence.filter(({ figure }) => figure === now)).toHaveLength(1);
  });

  it("says that a share of 1 to 10 patients is withheld, without a number of it", () => {
    const now = aFigure({ metric: "loyalty", value: null, lower: null, upper: null, status: "suppressed" });
    expect(sentenceText(relationshipSentence({ now, change: aDifference() }, against))).toBe(
      "The share of returning patients is withheld: it would tell of a group of 1 to 10.",
    );
  });
});

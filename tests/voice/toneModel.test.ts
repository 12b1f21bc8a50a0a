import { describe, expect, it } from "vitest";
import { loadToneModel } from "../../src/voice/tone/loadToneModel.ts";
import { toneOfScore, toneReader, toneScorer } from "../../src/voice/tone/toneModel.ts";

const small = { intercept: 10, words: "NOT_wait kind rude wait", weights: [150, 200, -200, -100] };

describe("toneScorer", () => {
  it("adds the weights of the words it knows to the intercept", () => {
    const { logOdds, known, telling } = toneScorer(small)("Kind, but no wait today");
    expect(logOdds).toBeCloseTo(0.1 + 2 + 1.5, 12);
    expect(telling).toBe(2);
    expect(known).toBeCloseTo(3 / 5, 12);
  });

  it("knows a turned word by its plain form", () => {
    expect(toneScorer(small)("not rude").known).toBe(0.5);
  });
});

describe("toneOfScore", () => {
  const sure = { known: 1, telling: 3 };

  it("is in favour or against from .3 log-odds, and neither between", () => {
    expect([0.3, 0.29, 0, -0.29, -0.3].map((logOdds) => toneOfScore({ ...sure, logOdds }))).toEqual([1, 0, 0, 0, -1]);
  });

  it("is unknown where no word tells or fewer than half are known", () => {
    expect(toneOfScore({ logOdds: 3, known: 1, telling: 0 })).toBeNull();
    expect(toneOfScore({ logOdds: 3, known: 0.49, telling: 2 })).toBeNull();
    expect(toneOfScore({ logOdds: 3, known: 0.5, telling: 2 })).toBe(1);
  });
});

describe("toneReader", () => {
  it("reads many texts at once, keeps their order and marks what cannot be read", () => {
    expect(toneReader(small)(["kind", "rude", "", "der Arzt", "wait"])).toEqual([1, -1, null, null, -1]);
  });
});

describe("the committed model", async () => {
  const read = toneReader(await loadToneModel());
  const toneOf = (text: string) => {
    const [tone] = read([text]);
    return tone;
  };

  it.each(["No complaints.", "NO COMPLAINTS", "Nothing bad to say", "Couldn’t fault it", "No problems at all"])(
    "takes %j for praise",
    (text) => expect(toneOf(text)).toBe(1),
  );

  it.each([
    "Not bad",
    "NOT BAD.",
    "Not bad at all",
    "No complaints",
    "Never had a problem",
    "Staff were not rude at all",
  ])("never takes %j for a complaint", (text) => expect(toneOf(text)).toBeGreaterThanOrEqual(0));

  it.each([
    "Not good",
    "NOT GOOD",
    "The doctor was not helpful",
    "I would not recommend this place",
    "Rude staff",
    "Terrible",
  ])("takes %j for a complaint", (text) => expect(toneOf(text)).toBe(-1));

  it.each(["Excellent", "Great doctor, very caring", "Dr. Lee is kind; no wait at all"])(
    "takes %j for praise",
    (text) => expect(toneOf(text)).toBe(1),
  );

  it.each([
    "",
    "   ",
    "...",
    "👍👍",
    "it was what it was",
    "Las enfermeras fueron muy amables y el doctor me ha ayudado",
    "Der Arzt war sehr freundlich und hat sich Zeit genommen",
    "Le docteur était très gentil avec nous",
    "医生很好",
  ])("does not guess at %j", (text) => expect(toneOf(text)).toBeNull());
});

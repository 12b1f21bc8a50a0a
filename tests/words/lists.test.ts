import { describe, expect, it } from "vitest";
import { countWord, inSentence, listWords, ordinal, ordinalBand } from "#words/lists.ts";

describe("lists in a sentence", () => {
  it("join the last by a word and the others by commas", () => {
    expect(listWords([])).toBe("");
    expect(listWords(["cost"])).toBe("cost");
    expect(listWords(["cost", "access"])).toBe("cost and access");
    expect(listWords(["cost", "access", "team"], "or")).toBe("cost, access or team");
  });

  it("put abbreviations as they are and every other label in small letters", () => {
    expect(inSentence("Access")).toBe("access");
    expect(inSentence("ER wait")).toBe("ER wait");
    expect(inSentence("")).toBe("");
  });
});

describe("numbers in a sentence", () => {
  it("are words up to ten and digits beyond", () => {
    expect([0, 1, 10, 11].map(countWord)).toEqual(["No", "One", "Ten", "11"]);
  });

  it("rank with the ending that is spoken", () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111].map(ordinal)).toEqual([
      "1st",
      "2nd",
      "3rd",
      "4th",
      "11th",
      "12th",
      "13th",
      "21st",
      "22nd",
      "101st",
      "111th",
    ]);
  });

  it("name both ends of a rank band once", () => {
    expect(ordinalBand({ best: 1, worst: 3 })).toBe("1st–3rd");
    expect(ordinalBand({ best: 10, worst: 10 })).toBe("10th");
  });
});

import { describe, expect, it } from "vitest";
import { alternation, phrasePattern } from "../../src/drivers/phrase.ts";
import { drivers } from "../../src/drivers/registry.ts";

const meets = (phrases: readonly string[], text: string) => new RegExp(alternation(phrases), "i").test(text);

describe("phrase notation", () => {
  it("reads a phrase as whole words in any case, across a hyphen or a comma", () => {
    expect(meets(["same day"], "A Same-Day visit")).toBe(true);
    expect(meets(["wait"], "the waiter")).toBe(false);
    expect(meets(["bill"], "Billy was kind")).toBe(false);
  });

  it("reads a star as any ending, a bar as either word and dots as up to three words between", () => {
    expect(meets(["afford*"], "affordable")).toBe(true);
    expect(meets(["nurse|nurses station"], "the nurses station")).toBe(true);
    expect(meets(["phone ... answered"], "the phone was never once answered")).toBe(true);
    expect(meets(["phone ... answered"], "the phone was not for a while answered")).toBe(false);
  });

  it("never reaches over the end of a sentence", () => {
    expect(meets(["phone ... answered"], "I phone. They answered")).toBe(false);
    expect(meets(["extra mile"], "It was extra. Mile after mile")).toBe(false);
  });

  it("reads straight, curly and missing apostrophes alike", () => {
    for (const word of ["can't", "can’t", "cant"]) expect(meets(["can't wait"], `I ${word} wait`)).toBe(true);
  });

  it("takes every other sign literally", () => {
    expect(phrasePattern("c++ (x)")).toBe(String.raw`c\+\+[^\w.!?;:]{1,3}\(x\)`);
  });

  it("lets a blank phrase, a lone star or dots at the ends match nothing by themselves", () => {
    for (const phrase of ["", "  ", "*", "...", "|"]) expect(meets([phrase], "any text at all"), phrase).toBe(false);
    expect(meets(["... wait ..."], "a wait")).toBe(true);
    expect(meets(["", "wait"], "a wait")).toBe(true);
  });

  it("makes no pattern that RE2 would refuse", () => {
    for (const driver of drivers) {
      const { mentions, near, exclusions } = driver.phrases;
      const all = [
        ...mentions,
        ...exclusions,
        ...driver.items,
        ...driver.reasons,
        ...near.flatMap((n) => [...n.words, ...n.context]),
      ];
      for (const phrase of all) expect(phrasePattern(phrase), phrase).not.toMatch(/\(\?[=!<]|\\[1-9]/);
    }
  });
});

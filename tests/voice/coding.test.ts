import { describe, expect, it } from "vitest";
import { drivers } from "../../src/drivers/registry.ts";
import { coderFor, mentionPattern } from "../../src/voice/coding.ts";

const mentionsIn = coderFor(drivers);

const idsIn = (text: string) => mentionsIn(text).map((mention) => mention.driver);

/** Sentences in the words of US reviews, and drivers each must and must not mention. */
const sentences: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["It took three months to get in to see the cardiologist.", ["access"], ["cost"]],
  ["I was on hold for forty minutes.", ["access"], ["digital"]],
  ["The parking lot was always full.", ["location"], []],
  ["They don't take my insurance anymore.", ["insurance"], ["cost"]],
  ["I got a surprise bill for $900.", ["cost"], ["insurance"]],
  ["The charge nurse was an angel.", ["team"], ["cost"]],
  ["They would not listen and were rude.", ["communication"], []],
  ["What kind of place is this?", [], ["communication"]],
  ["Dr. [name] is a brilliant surgeon.", ["expertise"], ["access"]],
  ["I caught an infection after surgery.", ["safety-outcomes"], []],
  ["The room was filthy.", ["facility"], []],
  ["There is room for improvement.", [], ["facility"]],
  ["Booking online through the portal is simple.", ["digital"], []],
  ["The staff went the extra mile.", ["team"], ["location"]],
  ["My doctor is here and I have been coming here for years.", ["continuity"], []],
  ["My PCP referred me.", ["referral"], []],
  ["I chose them based on the reviews.", ["word-of-mouth"], []],
  ["This is my first review.", [], ["word-of-mouth"]],
  ["The medical staff were kind.", ["team"], ["insurance"]],
  ["My weight loss journey began here, far from satisfactory.", [], ["location"]],
  ["They have a great reputation.", ["reputation"], []],
  ["I can't wait to go back.", [], ["access"]],
  ["Great.", [], drivers.map((driver) => driver.id)],
  ["", [], drivers.map((driver) => driver.id)],
];

describe("mentionsIn", () => {
  it.each(sentences)("reads %j", (text, present, absent) => {
    const found = idsIn(text);
    expect(found).toEqual(expect.arrayContaining([...present]));
    for (const driver of absent) expect(found).not.toContain(driver);
  });

  it("counts a driver once however often it is mentioned, with the first words met", () => {
    const mentions = mentionsIn("Wait, wait and WAIT again. The wait!").filter(
      (mention) => mention.driver === "access",
    );
    expect(mentions).toEqual([{ driver: "access", matched: "Wait" }]);
  });

  it("lets an exclusion take out its own words only", () => {
    expect(idsIn("I can't wait to leave; the wait was awful")).toContain("access");
  });

  it("counts a word that needs context only near that context", () => {
    const [access] = drivers;
    if (access === undefined) throw new Error("no drivers");
    const code = coderFor([
      { ...access, phrases: { mentions: [], near: [{ words: ["charge"], context: ["fee"] }], exclusions: [] } },
    ]);
    expect(code("they charge me a fee")).toHaveLength(1);
    expect(code("a fee they charge")).toHaveLength(1);
    expect(code("she is in charge")).toHaveLength(0);
  });

  it("uses only what RE2 reads too, and never matches an empty text", () => {
    for (const driver of drivers) {
      const pattern = mentionPattern(driver);
      expect(pattern, driver.id).not.toMatch(/\(\?(?!:)|\\[1-9]|[*+?}][+]/);
      expect(new RegExp(pattern, "i").exec(""), driver.id).toBeNull();
    }
  });

  it("holds one capturing group, so that SQL can ask for group 1", () => {
    for (const driver of drivers) expect(new RegExp(`${mentionPattern(driver)}|`).exec("")).toHaveLength(2);
  });

  it("stays linear on a long hostile text", () => {
    const text = "wait ".repeat(20_000) + "phone ".repeat(20_000);
    const start = performance.now();
    mentionsIn(text);
    mentionsIn("phone a b c d ".repeat(10_000));
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

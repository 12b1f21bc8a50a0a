import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toneFeatures, toneWords } from "../../src/voice/tone/toneWords.ts";

const features = (text: string) => [...toneFeatures(toneWords(text))];

describe("toneFeatures", () => {
  it("turns round three words after a turning word", () => {
    expect(features("never rude, slow")).toEqual(["never", "NOT_rude", "slow"]);
    expect(features("nothing bad say doctors kind")).toEqual(["nothing", "NOT_bad", "NOT_say", "NOT_doctors", "kind"]);
  });

  it.each([".", ",", ";", ":", "!", "?", "(", "\n"])("stops turning at %j", (mark) => {
    expect(features(`no${mark} wait`)).toEqual(["no", "wait"]);
  });

  it.each(["couldn't fault", "couldn’t fault", "COULDN'T FAULT"])("takes %j for one reading", (text) => {
    expect(features(text)).toEqual(["couldn't", "NOT_fault"]);
  });

  it("turns round after a contraction without its apostrophe", () => {
    expect(features("dont wait")).toEqual(["dont", "NOT_wait"]);
  });

  it("starts anew at a second turning word", () => {
    expect(features("no doctor never late kind gentle calm")).toEqual([
      "no",
      "NOT_doctor",
      "NOT_never",
      "NOT_late",
      "NOT_kind",
      "NOT_gentle",
      "calm",
    ]);
  });

  it("leaves out words of grammar, yet counts them in the reach of a turning word", () => {
    expect(features("not with the nurse kind")).toEqual(["not", "NOT_nurse", "kind"]);
  });

  it("holds each word once", () => {
    expect(features("good good good")).toEqual(["good"]);
  });

  it("reads any text, and capitals like small letters", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(features(text).filter((feature) => !/^(NOT_)?[\p{L}\p{N}\p{M}']+$/u.test(feature))).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom("no", "good", "wait", ".", "can't")), (words) => {
        expect(features(words.join(" ").toUpperCase())).toEqual(features(words.join(" ")));
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { javascriptReplacement, maskExcerpt, maskText } from "../../src/privacy/mask.ts";
import { maskRules } from "../../src/privacy/maskRules.ts";
import { labelledComments } from "./labelledComments.ts";

describe("maskText", () => {
  it.each([
    ["Dr. Amelia Smith was great", "Dr [name] was great"],
    ["dr smith listened", "dr [name] listened"],
    ["the dr was great and Dr. listened", "the dr was great and Dr. listened"],
    ["Nurse Jackie and nurse Okafor", "Nurse [name] and nurse [name]"],
    ["The nurse practitioner and the charge nurse", "The nurse practitioner and the charge nurse"],
    ["Mail me: jo.bloggs+x@mail.example.org!", "Mail me: [e-mail]!"],
    ["Call (555) 010-4477 or 555.010.4477 x12", "Call [phone] or [phone]"],
    ["My SSN is 123-45-6789", "My SSN [number]"],
    ["MRN: 00482913, seen 03/04/2025", "MRN [number], seen [date]"],
    ["born on March 3rd, 1961", "born on [date]"],
    ["I live at 42 N. Maple Street, Apt 3B", "I live at [address]"],
    ["see https://x.example/p?u=me for photos", "see [link] for photos"],
    ["She is 93 years old, I am 62 years old", "She is 90+ years old, I am 62 years old"],
    ["St. Mary's Hospital and Henry Ford Hospital", "St. Mary's Hospital and Henry Ford Hospital"],
    ["open 24/7, 10/10, room 312, 3 weeks", "open 24/7, 10/10, room 312, 3 weeks"],
    ["We met over MS Teams, my husband called as I waited", "We met over MS Teams, my husband called as I waited"],
    ["waited 45 minutes in May", "waited 45 minutes in May"],
  ])("reads %j as %j", (text, masked) => {
    expect(maskText(text)).toBe(masked);
  });

  it("changes nothing when run again", () => {
    for (const { text } of labelledComments) expect(maskText(maskText(text))).toBe(maskText(text));
  });

  it("finds at least 95 % of the identifiers of the labelled comments", () => {
    const secrets = labelledComments.flatMap(({ text, identifiers }) =>
      identifiers.map((secret) => ({ text, secret })),
    );
    const missed = secrets.filter(({ text, secret }) => maskText(text).includes(secret));
    expect(labelledComments.length).toBeGreaterThanOrEqual(60);
    expect(secrets.length).toBeGreaterThan(80);
    expect(1 - missed.length / secrets.length, JSON.stringify(missed.map((m) => m.secret))).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it("masks hardly anything else: at least 95 % of the masked places hold an identifier", () => {
    const places = labelledComments.map(({ text, identifiers }) => ({
      masked: (maskText(text).match(/\[(?:e-mail|link|name|number|place|date|phone|address)\]|90\+/g) ?? []).length,
      due: identifiers.length,
      text,
    }));
    const masked = places.reduce((sum, place) => sum + place.masked, 0);
    const surplus = places.filter((place) => place.masked > place.due);
    const extra = surplus.reduce((sum, place) => sum + place.masked - place.due, 0);
    expect(1 - extra / masked, JSON.stringify(surplus.map((place) => maskText(place.text)))).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  it("leaves every comment without identifiers exactly as it is", () => {
    const clean = labelledComments.filter(({ identifiers }) => identifiers.length === 0);
    const changed = clean.filter(({ text }) => maskText(text) !== text).map(({ text }) => maskText(text));
    expect(clean.length).toBeGreaterThanOrEqual(25);
    expect(changed).toEqual([]);
  });

  it("stays fast on a long hostile text", () => {
    const start = performance.now();
    maskText("1 ".repeat(5000) + "a ".repeat(5000) + "A".repeat(5000) + "@".repeat(5000) + "Dr ".repeat(3000));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("the masking rules", () => {
  it("use only what RE2 and JavaScript read alike", () => {
    for (const { name, pattern, replacement } of maskRules) {
      expect(pattern, name).not.toMatch(/\(\?(?!:)|\\[1-9]|\\[spPuk]|[*+?}][+]/i);
      expect(() => new RegExp(pattern), name).not.toThrow();
      const groups = (new RegExp(`${pattern}|`).exec("")?.length ?? 1) - 1;
      for (const [, group] of replacement.matchAll(/\\(\d)/g)) expect(Number(group), name).toBeLessThanOrEqual(groups);
    }
  });

  it("have names of their own", () => {
    expect(new Set(maskRules.map((rule) => rule.name)).size).toBe(maskRules.length);
  });

  it("store RE2 references, turned into JavaScript's on use", () => {
    expect(javascriptReplacement(String.raw`\1 cost $5 \2`)).toBe("$1 cost $$5 $2");
  });
});

describe("maskExcerpt", () => {
  it("masks a short text whole", () => {
    expect(maskExcerpt("Mail jo@example.org")).toBe("Mail [e-mail]");
  });

  it("cuts a long one between words, so that no half of an identifier is left", () => {
    const cut = maskExcerpt(`${"word ".repeat(398)}jo.bloggs@example.org ${"x".repeat(5000)}`);
    expect(cut).toMatch(/word …$/);
    expect(cut).not.toContain("jo");
  });

  it("makes nothing of one endless word, at once", () => {
    expect(maskExcerpt("x".repeat(5_000_000))).toBe("…");
  });
});

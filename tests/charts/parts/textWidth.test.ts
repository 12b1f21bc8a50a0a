import { describe, expect, it } from "vitest";
import { shorten, textWidth, wrapWords } from "../../../src/charts/parts/textWidth.ts";

describe("text without measuring", () => {
  it("grows with size, weight and letters", () => {
    expect(textWidth("Access", 12)).toBeGreaterThan(textWidth("Acces", 12));
    expect(textWidth("Access", 14)).toBeGreaterThan(textWidth("Access", 12));
    expect(textWidth("Access", 12, true)).toBeGreaterThan(textWidth("Access", 12));
  });
  it("shortens to so many letters, the last an ellipsis", () => {
    expect(shorten("Safety & outcomes", 18)).toBe("Safety & outcomes");
    expect(shorten("Appointments at every location", 18)).toHaveLength(18);
    expect(shorten("Appointments at every location", 18)).toMatch(/…$/);
  });
  it("wraps at blanks and keeps every word", () => {
    const text = "Widen the filter, or read says and writes as they are.";
    const lines = wrapWords(text, 110, 12);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join(" ")).toBe(text);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(110);
  });
});

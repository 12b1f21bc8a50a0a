import { describe, expect, it } from "vitest";
import { countDisclosable, disclosable, withholding } from "../../src/privacy/disclosure.ts";

describe("disclosable", () => {
  it("shows a count of 0 or of 11 and more, never 1 to 10", () => {
    expect([0, 1, 10, 11, 4218].map(countDisclosable)).toEqual([true, false, false, true, true]);
  });

  it("asks numerator, rest and base each to be 0 or at least 11", () => {
    expect(disclosable(11, 22)).toBe(true);
    expect(disclosable(10, 22)).toBe(false);
    expect(disclosable(12, 22)).toBe(false);
    expect(disclosable(0, 10)).toBe(false);
    expect(disclosable(0, 0)).toBe(true);
  });

  it("withholds 0 % and 100 % below a base of 50, since they tell about everybody", () => {
    expect(withholding(0, 49)).toBe("homogeneous");
    expect(withholding(49, 49)).toBe("homogeneous");
    expect(withholding(0, 50)).toBeNull();
    expect(withholding(50, 50)).toBeNull();
  });

  it("bites at the design's 41 people: shares under 27 % and over 73 % are withheld", () => {
    const shown = Array.from({ length: 42 }, (_, numerator) => numerator).filter((numerator) =>
      disclosable(numerator, 41),
    );
    expect(shown[0]).toBe(11);
    expect(shown.at(-1)).toBe(30);
  });

  it("exempts public data", () => {
    expect(disclosable(1, 2, "public")).toBe(true);
  });
});

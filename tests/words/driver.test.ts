import { describe, expect, it } from "vitest";
import { driverWords } from "#words/driver.ts";

const team = { label: "Team", warning: null, together: null } as const;

describe("what to be careful about with a driver's share", () => {
  it("is nothing where nothing is odd", () => {
    expect(driverWords.caution(team)).toBe("");
  });

  it("names the pair that cannot be told apart, once", () => {
    const pair = { ...team, warning: "collinear", together: { label: "Communication", r: 0.93 } } as const;
    expect(driverWords.caution(pair)).toBe(
      "Team and communication go together (r .93): their shares are arbitrary, their sum is not.",
    );
  });

  it("keeps another warning beside the pair", () => {
    const pair = { ...team, warning: "suppressor", together: { label: "Communication", r: 0.93 } } as const;
    expect(driverWords.caution(pair)).toMatch(/their sum is not\. Its sign turns/);
  });

  it("asks to merge a driver with the one it repeats", () => {
    const twin = { ...team, warning: "collinear", together: { label: "Communication", r: null } } as const;
    expect(driverWords.caution(twin)).toBe(
      "Team repeats communication (r beyond .999), so only communication is in the model: merge the two.",
    );
  });
});

import { describe, expect, it } from "vitest";
import { paperFit, paperStyle } from "../../src/snapshot/paperFit.ts";

const nothing = { title: null, note: null, since: null, targets: 0 };

describe("the size of the printed page", () => {
  it("is as usual without a presenter's words", () => {
    expect(paperFit(nothing)).toBe(1);
    expect(paperStyle(nothing)).toBeUndefined();
  });

  it("gives up as much of all as the words take: 741 ÷ (730 + 17 for a title + 5 + 2 × 14 for a note of two lines)", () => {
    const said = { ...nothing, title: "For the board", note: "First.\nSecond." };
    expect(paperFit(said)).toBe(Math.floor((1000 * 741) / 780) / 1000);
    expect(paperStyle(said)).toEqual({ "--fit": 0.95 });
  });

  it("gives up what hospitals beyond five and a foot beyond three lines take, with no word added, and nothing where there is room", () => {
    expect(paperFit({ ...nothing, hospitals: 6 })).toBe(Math.floor((1000 * 741) / 748) / 1000);
    expect(paperFit({ ...nothing, foot: "named ".repeat(160) })).toBeLessThan(1);
    expect(paperFit({ ...nothing, hospitals: 3, foot: "short" })).toBe(1);
  });

  it("gives up 13 pixels for each line beyond twelve beside the drivers", () => {
    const lines = (count: number) => Array.from({ length: count }, () => "short");
    expect(paperFit({ ...nothing, aside: lines(12) })).toBe(1);
    expect(paperFit({ ...nothing, aside: lines(14) })).toBe(Math.floor((1000 * 741) / (730 + 26)) / 1000);
  });

  it("counts the lines that a long note breaks into, what changed and the line of targets", () => {
    const long = { ...nothing, note: "a".repeat(560), since: "b".repeat(180), targets: 2 };
    expect(paperFit(long)).toBe(Math.floor((1000 * 741) / (730 + 5 + 4 * 14 + 3 + 2 * 14 + 12)) / 1000);
  });
});

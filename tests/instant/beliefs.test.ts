import { describe, expect, it } from "vitest";
import { checkBeliefs } from "../../src/instant/beliefs.ts";
import { beliefLine, beliefSentence } from "#words/beliefs.ts";
import { beliefInTable } from "#words/beliefTable.ts";
import { aDriver, band, cell } from "../support/answer.ts";

const drivers = [
  aDriver("access", { moves: cell(0.4, band(1, 2)) }),
  aDriver("cost", { moves: cell(0.3, band(1, 3)) }),
  aDriver("team", { moves: cell(0.2, band(2, 4)), role: "experience" }),
  aDriver("parking", { moves: cell(0.1, band(5, 8)) }),
  aDriver("digital"),
  aDriver("insurance", { role: "gate" }),
];
const believing = (values: Readonly<Record<string, number>>, by: "rank" | "spend" = "rank") =>
  checkBeliefs(drivers, { by, values });

describe("the belief check", () => {
  it("is absent where nothing was entered", () => {
    expect(checkBeliefs(drivers, null)).toBeNull();
  });

  it("finds a believed rank inside, above or below the band of moves, and none to compare with", () => {
    const found = believing({ access: 3, cost: 2, team: 4, parking: 1, digital: 5, insurance: 1 });
    expect(found?.checks.map(({ driver, believed, verdict }) => [driver, believed, verdict])).toEqual([
      ["parking", 1, "overrated"],
      ["cost", 2, "inside"],
      ["access", 3, "underrated"],
      ["team", 4, "inside"],
      ["digital", 5, "not-comparable"],
    ]);
  });

  it("does not compare a driver whose rank was left empty", () => {
    expect(believing({ cost: 2 })?.checks).toHaveLength(1);
  });

  it("ranks spend: the largest first, equal spend shares its mean rank, nothing entered is nothing spent", () => {
    const found = believing({ parking: 900, cost: 300, team: 300 }, "spend");
    expect(found?.checks.map(({ driver, believed, verdict }) => [driver, believed, verdict])).toEqual([
      ["parking", 1, "overrated"],
      ["cost", 2.5, "inside"],
      ["team", 2.5, "inside"],
      ["access", 4.5, "underrated"],
      ["digital", 4.5, "not-comparable"],
    ]);
  });

  it("is said in one sentence: what is overrated first, else underrated, else that nothing disagrees", () => {
    const say = (values: Readonly<Record<string, number>>) => {
      const found = believing(values);
      return found === null ? "" : beliefSentence(found);
    };
    expect(say({ parking: 1, access: 3 })).toBe(
      "You believe parking matters most; it goes with choice less than 4 others (rank 5th–8th).",
    );
    expect(say({ team: 1 })).toBe(
      "You believe team matters most; it goes with choice less than 1 other (rank 2nd–4th).",
    );
    expect(say({ cost: 1, access: 3 })).toBe("You put access 3rd; it goes with choice more than that (rank 1st–2nd).");
    expect(say({ cost: 1, access: 2 })).toBe(
      "What you believe does not disagree with the evidence on any of 2 ranked drivers.",
    );
    expect(say({ digital: 1 })).toMatch(/cannot be compared here/);
  });

  it("is said of one driver, in a line and in a table", () => {
    const [parking, access] = believing({ parking: 1, access: 3 })?.checks ?? [];
    if (parking === undefined || access === undefined) throw new Error("Two drivers are believed.");
    expect(beliefLine(parking)).toBe("You believe it is 1st; it goes with choice less than that (rank 5th–8th).");
    expect(beliefInTable(parking)).toBe("1 · we overrate");
    expect(beliefLine({ ...access, believed: 2.5, verdict: "underrated" })).toBe(
      "You believe it is between 2nd and 3rd; it goes with choice more than that (rank 1st–2nd).",
    );
    expect(beliefLine({ ...access, believed: 1, verdict: "inside" })).toBe(
      "You believe it is 1st; the evidence agrees (rank 1st–2nd).",
    );
    expect(beliefInTable({ ...access, believed: 4.5, band: null, verdict: "not-comparable" })).toBe(
      "4.5 · not comparable",
    );
  });
});

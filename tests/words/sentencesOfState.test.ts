import { describe, expect, it } from "vitest";
import { changeWords } from "#words/changes.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { driverWords } from "#words/driver.ts";
import { movesRefusal, sourceAbsence } from "#words/panels.ts";
import { aDifference, aDriver, aFigure, anAnswer, band, cell } from "../support/answer.ts";

const { moves } = anAnswer();

describe("why a source is not in the figures", () => {
  it("says what to drop when there is none, and nothing when it is used", () => {
    expect(sourceAbsence("crm", "used", [])).toBeNull();
    expect(sourceAbsence("review", "absent", [])).toBe("No reviews file here. Drop a review export to fill this.");
  });

  it("names the attribute the source does not record, in the number of the source", () => {
    expect(sourceAbsence("review", "lacks-attribute", ["age_band"])).toBe(
      "The reviews do not record age, so this filter leaves them out.",
    );
    expect(sourceAbsence("crm", "lacks-attribute", ["gender", "payer"])).toBe(
      "The CRM does not record gender or insurance, so this filter leaves it out.",
    );
  });

  it("does not say that a source lacks an attribute of which it only has other values", () => {
    expect(sourceAbsence("survey", "lacks-value", ["age_band"])).toBe(
      "Nobody in the survey is of this age, so this filter leaves it out.",
    );
    expect(sourceAbsence("review", "lacks-value", ["location"])).toBe(
      "No review is of this location, so this filter leaves them out.",
    );
  });
});

describe("why moves is not shown", () => {
  it("says how many people are needed, in whole people, never rounding up what is here", () => {
    expect(movesRefusal(moves)).toBeNull();
    expect(movesRefusal({ ...moves, state: "too-few", nEffective: 99.9 })).toMatch(/needs 100 people .*; 99 here/);
    expect(movesRefusal({ ...moves, state: "no-survey" })).toMatch(/needs people who rate us/);
    expect(movesRefusal({ ...moves, state: "explains-little", rSquared: 0.04 })).toContain("(R² .04; .10 is needed)");
    expect(movesRefusal({ ...moves, state: "explains-little", rSquared: null })).toContain("unknown");
  });
});

describe("one driver in words", () => {
  const gap = (mark: "down" | "up" | null, value: number) => ({
    rival: "Northgate",
    rivalFigure: aFigure({ unit: "score" }),
    difference: aDifference({ value, mark }),
  });

  it("sets how often it is said beside how it goes with choice, then the gap", () => {
    const access = aDriver("access", {
      says: cell(0.18, band(6, 8)),
      moves: cell(0.2, band(1, 3)),
      disagreement: "hidden",
      gap: gap("down", -8),
    });
    expect(sentenceText(driverWords.standing(access))).toBe(
      "Hidden driver. Patients cite it 6th–8th; it goes with choice 1st–3rd. We trail Northgate by 8 pts.",
    );
  });

  it("claims no gap that was not found, and places nothing on too little evidence", () => {
    expect(sentenceText(driverWords.standing(aDriver("team", { gap: gap(null, 1) })))).toBe(
      "No gap to Northgate, the best rival, could be found.",
    );
    expect(sentenceText(driverWords.standing(aDriver("team", { gap: gap("up", 5) })))).toBe(
      "We lead Northgate by 5 pts.",
    );
    expect(sentenceText(driverWords.standing(aDriver("team")))).toBe("Too little evidence here to place it.");
  });

  it("keeps gates and signals out of every ranking", () => {
    expect(
      sentenceText(
        driverWords.standing(
          aDriver("insurance", { role: "gate", met: aFigure({ value: 0.91, lower: 0.88, upper: 0.93 }) }),
        ),
      ).trim(),
    ).toMatch(/^A gate: met for 91% \(88–93\) of those who rate us\. Counted apart, never ranked\./);
    expect(sentenceText(driverWords.standing(aDriver("insurance", { role: "gate" })))).toMatch(/never ranked/);
    expect(sentenceText(driverWords.standing(aDriver("referral", { role: "signal" })))).toMatch(/Not rated/);
  });

  it("says when a share depends on the method", () => {
    expect(driverWords.cross(0.46, 17.6, true)).toBe(
      "r .46 with the outcome. Cross-check (relative weights): 18%, so the share depends on the method.",
    );
    expect(driverWords.cross(null, null, false)).toBe("");
  });
});

it("a change says its points, since when and between what", () => {
  expect(changeWords.changed("\u22129 pts", "Q2", "\u221214 to \u22123")).toBe(
    "\u22129 pts since Q2 (\u221214 to \u22123)",
  );
  expect(changeWords.changed("\u22129 pts", "Q2", null)).toBe("\u22129 pts since Q2");
});

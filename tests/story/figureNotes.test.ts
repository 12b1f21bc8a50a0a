import { describe, expect, it } from "vitest";
import { figureNotes } from "../../src/story/figureNotes.ts";
import { aDriver, aFigure, anAnswer, band, cell } from "../support/answer.ts";

const notesOf = (driver: ReturnType<typeof aDriver>, kind: "writes" | "moves" | "says") => {
  const others = [
    aDriver("cost", { [kind]: cell(0.1, band(2, 2)) }),
    aDriver("team", { [kind]: cell(0.1, band(3, 3)) }),
  ];
  const figure = { ...driver[kind].figure, metric: kind, keys: { driver: driver.driver } };
  const answer = anAnswer({ drivers: [driver, ...others] });
  return Object.fromEntries(figureNotes(answer, figure).map(({ term, text }) => [term, text]));
};

describe("what a figure's explanation adds", () => {
  it("says how well texts are read for a share of texts", () => {
    const reading = { precision: 0.57, recall: 0.47, f1: 0.52, testedOn: 2867 };
    const notes = notesOf(aDriver("expertise", { reading, writes: cell(0.3, band(1, 2)) }), "writes");
    expect(notes.Reading).toContain("57% of the mentions found are right and 47%");
    expect(notes.Reading).toContain("Approximate.");
    expect(notes.Rank).toMatch(/^1st–2nd of 3 ranked drivers/);
  });

  it("says why a driver that is read too coarsely has no rank", () => {
    const reading = { precision: 0.41, recall: 0.39, f1: 0.4, testedOn: 2867 };
    const notes = notesOf(aDriver("safety", { reading, writes: cell(0.3, null) }), "writes");
    expect(notes.Reading).toContain("Too coarse to rank");
    expect(notes).not.toHaveProperty("Rank");
  });

  it("says plainly that a reading was never checked", () => {
    expect(notesOf(aDriver("cost", { reading: null, writes: cell(0.3, null) }), "writes").Reading).toContain(
      "no one has checked",
    );
  });

  it("gives the model behind moves, its cross-check, and that it is no proof", () => {
    const driver = aDriver("access", { moves: cell(0.2, band(1, 3)), correlation: 0.5, johnsonShare: 21 });
    const notes = notesOf(driver, "moves");
    expect(notes.Model).toMatch(/^Explains how likely people are to choose us\. R² \.46/);
    expect(notes["Cross-check"]).toContain("21%");
    expect(notes["Read it as"]).toContain("not proof");
  });

  it("says how what people say matters was asked", () => {
    const says = aFigure({ metric: "says", keys: { driver: "cost" } });
    expect(
      figureNotes(anAnswer({ statedBy: "rated" }), says)
        .map(({ text }) => text)
        .join(),
    ).toContain("top two boxes");
  });

  it("tells towards what a mean star was evened out", () => {
    const shrunk = aFigure({ metric: "star-shrunk", keys: { brand: "Own" }, unit: "stars", value: 4.1 });
    const reviews = { rows: [], effects: [], prior: { mean: 3.9, strength: 10, isDeclared: true } };
    const [note] = figureNotes(anAnswer({ reviews }), shrunk);
    expect(note?.text).toContain("10 more reviews at 3.90★");
  });

  it("adds the second cross-check where the outcome is a yes or no", () => {
    const driver = aDriver("access", { moves: cell(0.2, band(1, 3)), correlation: 0.5, johnsonShare: 21 });
    const figure = { ...driver.moves.figure, metric: "moves", keys: { driver: "access" } };
    const told = (logistic: NonNullable<ReturnType<typeof anAnswer>["logistic"]>) =>
      figureNotes(anAnswer({ drivers: [driver], logistic }), figure).find(({ term }) => term === "Cross-check")?.text;
    expect(told({ state: "shown", mcFadden: 0.2, shares: [{ driver: "access", share: 27.4 }] })).toContain("27%");
    expect(told({ state: "separation" })).toContain("separation");
    expect(told({ state: "too-few", needed: 80 })).toContain("80 people");
  });

  it("names the design effect of weighted answers alone", () => {
    const weighted = aFigure({ metric: "preference", n: 598, nEffective: 512 });
    expect(figureNotes(anAnswer(), weighted)).toEqual([
      { term: "Weights", text: expect.stringContaining("design effect 1.17") as string },
    ]);
    expect(figureNotes(anAnswer(), { ...weighted, nEffective: 598 })).toEqual([]);
  });
});

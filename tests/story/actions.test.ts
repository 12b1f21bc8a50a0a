import { describe, expect, it } from "vitest";
import type { DriverEvidence, QuadrantClass } from "../../src/domain/answer.ts";
import { actionsOf, notFoundIn } from "../../src/story/actions.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { actionWords } from "#words/actions.ts";
import { notFoundSentence } from "../../src/story/notFoundSentence.ts";
import { aDifference, aDriver, aFigure, band, cell } from "../support/answer.ts";

const behind = (points: number, mark: "down" | null): NonNullable<DriverEvidence["gap"]> => ({
  rival: "Northgate",
  rivalFigure: aFigure({ unit: "score", value: 70 }),
  difference: aDifference({
    value: -points,
    lower: -points - 4,
    upper: -points + 4,
    mark,
    adjustedP: mark ? 0.01 : 0.5,
  }),
});

const last = cell(0.01, band(9, 10));

/** Ten rated drivers that every kind ranks, so that the upper half is ranks 1–5. */
const among = (...given: readonly DriverEvidence[]) => ({
  drivers: [
    ...given,
    ...Array.from({ length: 10 }, (_, index) =>
      aDriver(`other${String(index)}`, { says: last, moves: last, writes: last, does: last }),
    ),
  ].slice(0, 10),
});

describe("what to do", () => {
  it("asks to fix a gap that holds after correction when two kinds of evidence support it", () => {
    const access = aDriver("access", {
      moves: cell(0.2, band(1, 3)),
      does: cell(0.19, band(1, 3)),
      gap: behind(8, "down"),
    });
    expect(actionsOf(among(access))).toMatchObject([
      { kind: "fix", supporting: 2, supports: { says: "not-measured", moves: "supports", does: "supports" } },
    ]);
  });

  it("counts a kind only when its whole rank band lies in the upper half", () => {
    const access = aDriver("access", {
      moves: cell(0.2, band(1, 3)),
      does: cell(0.19, band(3, 6)),
      gap: behind(8, "down"),
    });
    expect(actionsOf(among(access))).toEqual([]);
  });

  it("takes the upper half of the drivers that a kind ranks, not of those it leaves out", () => {
    const access = aDriver("access", {
      moves: cell(0.2, band(1, 3)),
      writes: cell(0.19, band(3, 4)),
      gap: behind(8, "down"),
    });
    const { drivers } = among(access);
    const unranked = drivers.map((driver, place) => (place > 5 ? { ...driver, writes: cell(0.01, null) } : driver));
    expect(actionsOf({ drivers: unranked })).toEqual([]); // writes ranks six: its upper half ends at 3
    expect(actionsOf({ drivers })).toMatchObject([{ supporting: 2 }]);
  });

  it("does not count texts that are read too coarsely", () => {
    const coarse = aDriver("coarse", {
      reading: { precision: 0.4, recall: 0.4, f1: 0.4, testedOn: 2867 },
      says: cell(0.38, band(2, 4)),
      gap: behind(6, "down"),
      toneAgainstAverage: aDifference({ value: -40, lower: -50, upper: -30, mark: "down", adjustedP: 0.001 }),
    });
    expect(actionsOf(among(coarse))).toEqual([]);
  });

  it("lets a tone below our average count for what patients write", () => {
    const cost = aDriver("cost", {
      says: cell(0.38, band(2, 4)),
      gap: behind(6, "down"),
      toneAgainstAverage: aDifference({ value: -40, lower: -50, upper: -30, mark: "down", adjustedP: 0.001 }),
    });
    expect(actionsOf(among(cost))).toMatchObject([{ supporting: 2, supports: { writes: "supports" } }]);
  });

  it("never acts on an uncertain place alone, nor on a gap without a mark", () => {
    const unsure = aDriver("digital", {
      moves: cell(0.2, band(1, 3)),
      does: cell(0.19, band(1, 3)),
      quadrant: "uncertain",
      gap: behind(9, null),
    });
    expect(actionsOf(among(unsure))).toEqual([]);
  });

  it("puts fixes first, by number supporting, then by share times gap; protects after; three at most", () => {
    const strong = { moves: cell(0.2, band(1, 2)), does: cell(0.2, band(1, 2)) };
    const small = aDriver("small", { ...strong, gap: behind(2, "down") });
    const large = aDriver("large", { ...strong, gap: behind(9, "down") });
    const three = aDriver("three", { ...strong, says: cell(0.3, band(1, 2)), gap: behind(1, "down") });
    const kept = aDriver("kept", { ...strong, says: cell(0.3, band(1, 2)), quadrant: "keep-up" });
    expect(actionsOf(among(kept, small, large, three)).map(({ evidence }) => evidence.driver)).toEqual([
      "three",
      "large",
      "small",
    ]);
    expect(actionsOf(among(kept, small)).map(({ kind }) => kind)).toEqual(["fix", "protect"]);
  });

  it("does not protect where we trail", () => {
    const trailing = aDriver("team", {
      moves: cell(0.2, band(1, 2)),
      does: cell(0.2, band(1, 2)),
      quadrant: "keep-up",
      gap: behind(5, "down"),
    });
    expect(actionsOf(among(trailing))).toMatchObject([{ kind: "fix" }]);
  });

  it("leaves gates and signals out", () => {
    const gate = aDriver("insurance", {
      role: "gate",
      moves: cell(0.2, band(1, 2)),
      does: cell(0.2, band(1, 2)),
      gap: behind(5, "down"),
    });
    expect(actionsOf(among(gate))).toEqual([]);
  });
});

describe("what was not found", () => {
  it("names tested gaps without a mark and what is said more than it goes with choice", () => {
    const team = aDriver("team", { gap: behind(1, null) });
    const reputation = aDriver("reputation", { disagreement: "claimed", says: cell(0.43, band(1, 4)) });
    expect(notFoundIn({ drivers: [team, reputation] }).gaps.map(({ driver }) => driver)).toEqual(["team"]);
    expect(sentenceText(notFoundSentence({ drivers: [team, reputation] }) ?? [])).toBe(
      "a gap to the best rival on team. Reputation goes with choice less than people say, though 43% say it.",
    );
    expect(sentenceText(notFoundSentence({ drivers: [reputation] }) ?? [])).toMatch(
      /^a gap .*: none could be tested\. Rep/,
    );
  });

  it("says why a driver on which we trail is no action: fewer than two kinds of evidence support it", () => {
    const digital = aDriver("digital", { gap: behind(9, "down") });
    expect(sentenceText(notFoundSentence({ drivers: [digital] }) ?? [])).toBe(
      "two kinds of evidence to act on digital, 9 pts behind.",
    );
  });

  it("says nothing when nothing could be tested", () => {
    expect(notFoundSentence({ drivers: [aDriver("team")] })).toBeNull();
  });
});

it("says of a fix on something of low importance that its gap is the reason", () => {
  const reasons = (quadrant: QuadrantClass) =>
    sentenceText(actionWords.reasons(aDriver("cost", { gap: behind(7, "down"), quadrant })));
  expect(reasons("low-priority")).toBe("7 pts behind Northgate; here for that gap, not for its importance.");
  expect(reasons("concentrate")).toBe("7 pts behind Northgate.");
});

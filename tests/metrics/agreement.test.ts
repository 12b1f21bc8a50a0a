import { expect, it } from "vitest";
import { sentenceText } from "../../src/domain/sentence.ts";
import { agreementFigure } from "../../src/metrics/agreementFigure.ts";
import { explain, sourceOfFigure } from "../../src/metrics/explain.ts";
import { agreementPairs, coefficientPhrase } from "../../src/story/agreementSentence.ts";
import { figureNotes } from "../../src/story/figureNotes.ts";
import { agreementWords } from "#words/agreement.ts";
import { aDriver, anAnswer, band, cell, noAgreement } from "../support/answer.ts";

const ranked = (driver: string, place: number) =>
  aDriver(driver, { says: cell(0.3, band(place, place)), moves: cell(0.2, band(place, place)) });
const drivers = [ranked("access", 1), ranked("team", 2), aDriver("cost", { says: cell(0.1, band(3, 3)) })];
const agreement = {
  ...noAgreement,
  kinds: ["says", "moves", "does"] as const,
  constant: ["does"] as const,
  w: 0.376,
  p: 0.041,
  word: "disagree" as const,
  pairs: [{ kinds: ["says", "moves"] as const, rho: 0.62 }],
};

it("is a figure over the drivers that every kind ranks, wherever it is quoted", () => {
  const phrase = coefficientPhrase({ agreement, drivers });
  expect(phrase?.text).toBe("Kendall W .38");
  expect(phrase?.figure).toMatchObject({ metric: "agreement", value: 0.376, n: 2, lower: null });
  const pairs = agreementPairs({ agreement, drivers });
  expect(sentenceText(pairs)).toMatch(/reverse\): says and moves \.62\.$/);
  expect(pairs.flatMap(({ figure }) => figure?.keys.measure ?? [])).toEqual(["says and moves"]);
});

it("tells its test, and how often chance would agree as much", () => {
  const answer = anAnswer({ agreement, drivers });
  expect(figureNotes(answer, agreementFigure(0.376, 2))).toEqual([
    { term: "Test", text: "Orders dealt at random would agree as much in 4 of 100 deals." },
  ]);
  expect(figureNotes(answer, agreementFigure(0.62, 2, "says and moves"))).toEqual([]);
  expect(agreementWords.chance(0.001)).toMatch(/in fewer than 1 of 100/);
});

it("is explained by the sums of all kinds, by driver", () => {
  const terms = { outcome: "choose", drivers: ["access", "team"] } as const;
  const explained = explain(agreementFigure(0.376, 2), { period: null, keep: {} }, terms);
  expect(explained?.sql).toHaveLength(4);
  expect(explained?.sql.slice(0, 3).every((sql) => sql.endsWith("GROUP BY driver ORDER BY driver"))).toBe(true);
  expect(sourceOfFigure("agreement")).toBeNull();
});

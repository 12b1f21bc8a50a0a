import { describe, expect, it } from "vitest";
import { beside } from "../../src/metrics/beside.ts";
import { metrics } from "../../src/metrics/registry.ts";
import { drivers } from "../../src/drivers/registry.ts";
import { headlineSentence, insightSentence } from "../../src/story/headline.ts";
import { displayScale, formatFigureWithInterval, formatValue } from "../../src/words/format.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { everySentence } from "./everySentence.ts";

/** "Drivers" is the product's noun and "drive" in "drivers" is no claim; the verbs are. */
const claimsCause =
  /\b(drives?|driven by|causes?|caused by|because of|due to|leads to|results? in|significant(ly)?|insight|data suggests?|de-identified)\b/i;

const textsIn = (words: unknown): readonly string[] =>
  typeof words === "string"
    ? [words]
    : typeof words === "object" && words !== null
      ? Object.values(words).flatMap(textsIn)
      : [];

describe("no sentence claims cause", () => {
  it("of all that the page says of the worked example", () => {
    const sentences = everySentence(workedExample);
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((sentence) => claimsCause.test(sentence))).toEqual([]);
  });

  it("of all explanations of metrics and definitions of drivers", () => {
    const words = [...metrics, ...beside].flatMap(
      ({ label, question, meaning, formula, interval, base, exclusions }) => [
        label,
        question,
        meaning,
        formula,
        interval,
        base,
        ...exclusions,
      ],
    );
    const definitions = drivers.flatMap(({ definition, actions }) => [definition, actions.fix, actions.protect]);
    expect([...words, ...definitions].filter((sentence) => claimsCause.test(sentence))).toEqual([]);
  });

  it("of all fixed words of the page", () => {
    const words = textsIn(import.meta.glob("../../src/words/**/*.ts", { eager: true }));
    expect(words.length).toBeGreaterThan(200);
    // A note beside a shift is the one place that speaks of a cause, to deny it.
    expect(words.filter((sentence) => claimsCause.test(sentence) && !sentence.includes("is not its cause"))).toEqual(
      [],
    );
  });
});

describe("every number of the headline", () => {
  const phrases = [...headlineSentence(workedExample), ...insightSentence(workedExample)];

  it("is its figure, rounded, with its interval", () => {
    const told = phrases.filter(({ figure, tone }) => figure !== undefined && tone === undefined);
    expect(told.length).toBeGreaterThan(0);
    for (const { text, figure } of told) {
      expect(text).toContain(formatValue(figure!.value!, figure!.unit));
      const [value, lower, upper] = (text.match(/\d[\d,]*/g) ?? []).map((digits) => Number(digits.replaceAll(",", "")));
      expect(value, text).toBe(Math.round(Math.abs(displayScale(figure!.value!, figure!.unit))));
      expect(lower, text).toBe(Math.round(Math.abs(displayScale(figure!.lower!, figure!.unit))));
      expect(upper, text).toBe(Math.round(Math.abs(displayScale(figure!.upper!, figure!.unit))));
    }
  });

  it("asks for as many points as the bases could detect, rounded up", () => {
    const { minimumDetectable } = workedExample.headline[0]!.change;
    const [, points] = /(\d+) points would have been needed/.exec(phrases.map(({ text }) => text).join(""))!;
    expect(Number(points)).toBe(Math.ceil(minimumDetectable! * 100));
  });

  it("tells of every figure that moved and of none that did not", () => {
    const moved = workedExample.headline.filter(({ change }) => change.mark !== null);
    const marked = phrases.filter(({ tone }) => tone === "up" || tone === "down");
    expect(marked).toHaveLength(moved.length);
    for (const { now } of moved)
      expect(phrases.map(({ text }) => text).join("")).toContain(formatFigureWithInterval(now));
  });
});

import { expect, it } from "vitest";
import { machineToneNote } from "#words/below.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { changeSentence } from "../../src/story/changeSentence.ts";
import { figureBase } from "../../src/story/figureBase.ts";
import { headlineSentence } from "../../src/story/headline.ts";
import { howDoWeKnow } from "../../src/story/howDoWeKnow.ts";
import { agreementLede } from "../../src/story/ledes.ts";
import { actionWords } from "#words/actions.ts";
import { beliefSentence } from "#words/beliefs.ts";
import { driverWords } from "#words/driver.ts";
import { marketWords } from "#words/market.ts";
import { aDifference, aDriver, aFigure, aHeadline, anAnswer, band, noAgreement } from "../support/answer.ts";

const oneApart = (mark: "up" | "down" | null) => ({
  rival: "Northgate Medical",
  rivalFigure: aFigure({ unit: "score", value: 71 }),
  difference: aDifference({ value: -1.2, mark }),
});

it("says one point where it is one", () => {
  const behind = aDriver("access", { gap: oneApart("down") });
  expect(sentenceText(driverWords.standing(behind))).toBe("We trail Northgate Medical by 1 pt.");
  expect(sentenceText(actionWords.reasons(behind))).toBe("1 pt behind Northgate Medical.");
  const seen = aHeadline("preference", { change: aDifference({ minimumDetectable: 0.009 }) });
  expect(sentenceText(headlineSentence(anAnswer({ headline: [seen] })))).toMatch(/; 1 point would have been needed/);
  const up = aHeadline("nps", { now: aFigure({ unit: "net" }), change: aDifference({ value: 1, mark: "up" }) });
  expect(sentenceText(changeSentence(up, null))).toMatch(/^\+1 pt since/);
});

it("counts one text, one review, one row and one driver as one", () => {
  const voice = { ...anAnswer().voice, texts: 1, machineRead: 1 };
  expect(machineToneNote(voice)).toMatch(/^1 of 1 text carries no stars: its tone is machine-read/);
  expect(machineToneNote({ texts: 40, machineRead: 2 })).toMatch(/^2 of 40 texts carry no stars: their tone/);
  const one = aHeadline("reviews", { now: aFigure({ n: 1, nEffective: 1, status: "low-base" }) });
  expect(figureBase(one, { ...anAnswer(), voice })).toMatch(/^n 1 review[,:]/);
  expect(howDoWeKnow({ ...anAnswer(), voice }, [])).toContain("1 text.");
  const alone = {
    agreement: { ...noAgreement, kinds: ["says"] as const },
    drivers: [aDriver("access")],
    settled: true,
  };
  expect(sentenceText(agreementLede(alone))).toContain("one list of 1 driver;");
});

it("speaks of one belief and one hospital in the singular", () => {
  const check = { driver: "access", label: "Access", believed: 1, band: band(1, 2), verdict: "inside" as const };
  expect(beliefSentence({ entered: { by: "rank", values: {} }, checks: [check] })).toBe(
    "What you believe does not disagree with the evidence on the one driver compared.",
  );
  expect(marketWords.thin({ thin: 1, hospitals: 3000 })).toMatch(/^1 of 3,000 hospitals rests on/);
});

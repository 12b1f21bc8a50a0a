import { describe, expect, it } from "vitest";
import { readToneComments } from "../../data/tone/comments.ts";
import { fitTone } from "../../data/tone/fitTone.ts";
import { accuracyOf, areaUnderCurve, foldOfRespondent, judgeFold } from "../../data/tone/measureTone.ts";
import { machineTone } from "../../src/domain/machineTone.ts";
import accuracy from "../../src/voice/tone/toneAccuracy.json";
import committed from "../../src/voice/tone/toneWeights.json";

const comments = readToneComments();

describe("the measure of tone", () => {
  it("keeps all comments of one respondent in one fold, and folds of like size", () => {
    const foldOf = foldOfRespondent(comments);
    expect(foldOf.size).toBe(new Set(comments.map(({ respondent }) => respondent)).size);
    const sizes = [0, 1, 2, 3, 4].map((fold) => [...foldOf.values()].filter((other) => other === fold).length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it("counts the pairs in which praise scores above complaint, ties half", () => {
    const of = (tone: -1 | 1, logOdds: number) => ({ tone, logOdds });
    // Pairs: 2 > 1, 2 > 0, 1 = 1, 1 > 0.
    expect(areaUnderCurve([of(1, 2), of(1, 1), of(-1, 1), of(-1, 0)])).toBe(3.5 / 4);
  });

  it("says of a fold, trained anew, what is committed of it", () => {
    const again = accuracyOf(judgeFold(comments, 0));
    for (const [name, value] of Object.entries(accuracy.firstFold)) {
      // Engines may differ in the last bit of an exponential: a weight may round the other way, a comment rarely.
      const measured = Object.entries(again).find(([other]) => other === name)?.[1];
      expect(Math.abs((measured ?? NaN) - value), name).toBeLessThanOrEqual(name.startsWith("net") ? 1 : 0.003);
    }
  });
});

describe("the committed weights", () => {
  it("are what training on all comments gives", () => {
    const again = fitTone(comments);
    expect(again.words).toBe(committed.words);
    const largest = Math.max(
      ...again.weights.map((weight, place) => Math.abs(weight - (committed.weights[place] ?? NaN))),
    );
    expect(largest).toBeLessThanOrEqual(1);
    expect(Math.abs(again.intercept - committed.intercept)).toBeLessThanOrEqual(1);
  });
});

describe("the committed accuracy", () => {
  it("is what the page says of it", () => {
    expect(machineTone.rightOfClear).toBe(accuracy.all.rightOfClear);
  });

  it("tells praise from complaint in at least 94 of 100 pairs, also for wordings never seen", () => {
    expect(accuracy.all.auc).toBeGreaterThanOrEqual(0.94);
    expect(accuracy.writtenOnce.auc).toBeGreaterThanOrEqual(0.94);
  });

  it("is far above guessing praise, for every question but the one that asks for praise only", () => {
    const { good, ...others } = accuracy.byQuestion;
    for (const { rightOfAll, majority } of [accuracy.all, accuracy.writtenOnce, ...Object.values(others)]) {
      expect(rightOfAll).toBeGreaterThan(majority + 0.1);
    }
    expect(good.rightOfAll).toBeLessThan(good.majority);
  });

  it("finds four of five complaints, and the net tone within ten points of what people say", () => {
    expect(accuracy.all.rightOfComplaints).toBeGreaterThanOrEqual(0.8);
    expect(Math.abs(accuracy.all.netByMachine - accuracy.all.netByPeople)).toBeLessThanOrEqual(2);
    for (const { netByMachine, netByPeople } of Object.values(accuracy.byQuestion)) {
      expect(Math.abs(netByMachine - netByPeople)).toBeLessThanOrEqual(10);
    }
  });
});

import { describe, expect, it } from "vitest";
import { dependsOnMethod, logisticCheck } from "../../src/instant/logisticCheck.ts";
import type { MovesFit } from "../../src/instant/moves.ts";
import { logisticRelativeWeights } from "../../src/stats/logisticWeights.ts";
import { random } from "../../src/stats/random.ts";
import { anAnswer } from "../support/answer.ts";

/** n people with two ratings in steps of 25; the first goes with choice, the second hardly. */
function fitOf(
  n: number,
  chooses: (a: number, b: number, u: number) => boolean,
  outcome: "prefer" | "choose" = "prefer",
) {
  const { index, uniform } = random(3);
  const a = Float64Array.from({ length: n }, () => 25 * index(5));
  const b = Float64Array.from({ length: n }, () => 25 * index(5));
  const y = Float64Array.from({ length: n }, (_, i) => (chooses(a[i] ?? 0, b[i] ?? 0, uniform()) ? 100 : 0));
  const fit: MovesFit = {
    model: { ...anAnswer().moves, outcome },
    byDriver: new Map(),
    drivers: ["access", "team"],
    rows: {
      variables: [y, a, b],
      weight: Float64Array.from({ length: n }, (_, i) => 1 + (i % 3)),
      group: new Uint8Array(n),
      places: Uint32Array.from({ length: n }, (_, i) => i),
    },
    em: null,
    grouped: null,
  };
  return { fit, a, b, y };
}

const byFirst = (a: number, b: number, u: number) => u < 0.1 + 0.006 * a + 0.001 * b;

describe("the logistic cross-check of moves", () => {
  it("is that of the rows one by one, though equal rows are added up first", () => {
    const { fit, a, b, y } = fitOf(300, byFirst);
    const check = logisticCheck(fit);
    const direct = logisticRelativeWeights({
      outcomes: [...y].map((value) => value / 100),
      rows: [...a].map((value, i) => [value, b[i] ?? 0]),
      weights: [...a].map((_, i) => 1 + (i % 3)),
    });
    if (direct.status !== "fitted" || check?.state !== "shown") throw new Error("Both have an answer here.");
    expect(check.shares.map(({ driver }) => driver)).toEqual(["access", "team"]);
    check.shares.forEach(({ share }, place) => {
      expect(share).toBeCloseTo(direct.shares?.[place] ?? 0, 8);
    });
    expect(check.shares[0]?.share).toBeGreaterThan(80);
  });

  it("says how many are needed with fewer than ten yes or no for each driver", () => {
    let yes = 0;
    const { fit } = fitOf(300, () => (yes += 1) <= 19);
    expect(logisticCheck(fit)).toEqual({ state: "too-few", needed: 20 });
  });

  it("says separation where a rating tells every yes from every no", () => {
    expect(logisticCheck(fitOf(300, (a) => a >= 50).fit)).toEqual({ state: "separation" });
  });

  it("is not asked of an outcome on a scale", () => {
    expect(logisticCheck(fitOf(300, byFirst, "choose").fit)).toBeNull();
  });

  it("marks a share that differs by more than five points as dependent on the method", () => {
    const check = { state: "shown", mcFadden: 0.2, shares: [{ driver: "access", share: 30 }] } as const;
    expect(dependsOnMethod(check, "access", 24.9)).toBe(true);
    expect(dependsOnMethod(check, "access", 25)).toBe(false);
    expect(dependsOnMethod(check, "team", 90)).toBe(false);
    expect(dependsOnMethod(null, "access", 90)).toBe(false);
  });
});

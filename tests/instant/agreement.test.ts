import { describe, expect, it } from "vitest";
import type { DriverEvidence, EvidenceKind } from "../../src/domain/answer.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { agreementOf } from "../../src/instant/agreement.ts";
import { aDriver, aFigure } from "../support/answer.ts";

const scores = [0.5, 0.4, 0.3, 0.2, 0.1];

/** Five drivers in the same order in three kinds of evidence, one kind's figures changed. */
const drivers = (kind: EvidenceKind, changed: Partial<Figure>): readonly DriverEvidence[] =>
  scores.map((value, i) => {
    const cell = (own: EvidenceKind) => ({ figure: aFigure({ value, ...(own === kind ? changed : {}) }), rank: null });
    return aDriver(`driver${String(i)}`, { says: cell("says"), moves: cell("moves"), does: cell("does") });
  });

describe("the agreement of the kinds of evidence", () => {
  it("ranks by every kind that may be ranked", () => {
    expect(agreementOf(drivers("does", {}), true)).toMatchObject({ w: 1, kinds: ["says", "moves", "does"] });
  });

  it("leaves out a kind on a low base", () => {
    const low = { n: 24, nEffective: 24, status: "low-base" } as const;
    expect(agreementOf(drivers("does", low), true)).toMatchObject({ w: null, kinds: ["says", "moves"] });
  });

  it("leaves out a model that explains little, which ranks nothing", () => {
    const agreement = agreementOf(drivers("moves", { status: "unreliable" }), true);
    expect(agreement).toMatchObject({ w: null, kinds: ["says", "does"] });
  });

  it("compares the order of two kinds by Spearman's rho", () => {
    const low = { n: 24, nEffective: 24, status: "low-base" } as const;
    expect(agreementOf(drivers("does", low), true)).toMatchObject({ w: null, spearman: 1, constant: [] });
    expect(agreementOf(drivers("does", {}), true)).toMatchObject({ spearman: null });
  });

  it("names a kind that gives every driver the same figure, and compares the two others", () => {
    const same = agreementOf(drivers("does", { value: 0.3 }), true);
    expect(same).toMatchObject({ w: null, spearman: 1, constant: ["does"] });
  });

  it("calls no kind level that ranks drivers which another kind does not", () => {
    const few = drivers("does", {}).map((driver, i) =>
      i === 0 ? driver : { ...driver, does: { figure: aFigure({ value: 0.2, n: 24, nEffective: 24 }), rank: null } },
    );
    expect(agreementOf(few, true)).toMatchObject({ w: null, spearman: null, constant: [] });
  });

  it("sets every two kinds against each other, in column order", () => {
    expect(agreementOf(drivers("does", {}), true).pairs).toEqual([
      { kinds: ["says", "moves"], rho: 1 },
      { kinds: ["says", "does"], rho: 1 },
      { kinds: ["moves", "does"], rho: 1 },
    ]);
    expect(agreementOf(drivers("does", {}), false).pairs).toEqual([]);
  });

  it("leaves out what patients write of drivers whose texts are read too badly to rank", () => {
    const read = (f1: number) =>
      drivers("does", {}).map((driver) => ({
        ...driver,
        writes: { figure: aFigure({ value: 1 - (driver.says.figure.value ?? 0) }), rank: null },
        reading: { precision: f1, recall: f1, f1, testedOn: 2867 },
      }));
    expect(agreementOf(read(0.5), true).kinds).toContain("writes");
    expect(agreementOf(read(0.49), true)).toMatchObject({ w: 1, kinds: ["says", "moves", "does"] });
  });
});

import { describe, expect, it } from "vitest";
import type { Snapshot, SnapshotFigure } from "../../src/domain/snapshot.ts";
import { canonicalJson } from "../../src/snapshot/canonicalJson.ts";
import { changesSince } from "../../src/snapshot/changesSince.ts";
import { readSnapshot } from "../../src/snapshot/readSnapshot.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { snapshotHtml } from "../../src/snapshot/snapshotHtml.tsx";
import { noNotes, snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { anAnswer } from "../support/answer.ts";

const [q2, q3] = [
  { from: "2026-04", to: "2026-06" },
  { from: "2026-07", to: "2026-09" },
];
const plain = snapshotOf(anAnswer(), []);

const figure = (given: Partial<SnapshotFigure>): SnapshotFigure => ({
  ...{ id: `preference@${q3.from}..${q3.to}`, place: "figures", metric: "preference", label: "Prefer us", brand: null },
  ...{ driver: null, part: null, period: q3, filter: "everyone", unit: "share", value: 0.4, lower: 0.33, upper: 0.47 },
  ...{ n: 200, nEffective: 200, status: "ok", rank: null, formulaVersion: 1 },
  ...given,
});
const then = (given: Partial<SnapshotFigure>) =>
  figure({ id: `preference@${q2.from}..${q2.to}`, period: q2, ...given });
const holding = (figures: readonly SnapshotFigure[], given: Partial<Snapshot> = {}): Snapshot => ({
  ...plain,
  figures,
  ...given,
});
const changeOf = (before: SnapshotFigure, now: SnapshotFigure, given: Partial<Snapshot> = {}) => {
  const since = changesSince(holding([before]), holding([now], given));
  return since.refusal === null ? since.figures[0]?.change : undefined;
};

describe("what changed since an earlier snapshot", () => {
  it("is the difference of two shares with Newcombe’s interval and a pooled z: 40% of 200 against 30% of 200", () => {
    const change = changeOf(then({ value: 0.3, lower: 0.24, upper: 0.37 }), figure({}));
    expect(change?.value).toBeCloseTo(0.1, 12);
    // √((.4 − .3346)² + (.3668 − .3)²), from Wilson's limits; z = .1 ÷ √(.35 × .65 × 2 ÷ 200)
    expect(change?.lower).toBeCloseTo(0.0065, 3);
    expect(change?.upper).toBeCloseTo(0.1913, 3);
    expect(change?.adjustedP).toBeCloseTo(0.036, 3);
    expect(change?.mark).toBe("up");
    expect(change?.minimumDetectable).toBeCloseTo(2.8016 * Math.sqrt((0.35 * 0.65 * 2) / 200), 3);
  });

  it("is read off the intervals where a figure is no proportion: NPS 20 (10 to 30) after 40 (30 to 50)", () => {
    const nps = { unit: "net", metric: "nps" } as const;
    const change = changeOf(
      then({ ...nps, value: 40, lower: 30, upper: 50 }),
      figure({ ...nps, value: 20, lower: 10, upper: 30 }),
    );
    expect(change).toMatchObject({ value: -20, mark: "down", untested: null });
    expect(change?.lower).toBeCloseTo(-20 - Math.hypot(10, 10), 9);
    expect(change?.adjustedP).toBeCloseTo(0.0056, 3); // z = 20 ÷ (14.14 ÷ 1.96) = 2.77
  });

  it("compares counts as Poisson: 144 after 100 is z = 44 ÷ √244", () => {
    const count = { unit: "count", metric: "new-patients" } as const;
    const change = changeOf(
      then({ ...count, value: 100, lower: 81, upper: 122 }),
      figure({ ...count, value: 144, lower: 121, upper: 170 }),
    );
    expect(change?.adjustedP).toBeCloseTo(0.00485, 4);
  });

  it("is corrected over its part of the page, as there: p .036 among two alike is marked, among many of another part still", () => {
    const alike = (place: SnapshotFigure["place"], metric: string, value: number) => ({
      place,
      metric,
      id: metric,
      value,
    });
    const [before, now] = [[then({ value: 0.3, lower: 0.24, upper: 0.37 })], [figure({})]];
    const others = Array.from({ length: 40 }, (_, k) => alike("drivers", `d${String(k)}`, 0.4));
    const since = changesSince(
      holding([...before, ...others.map((one) => then({ ...one }))]),
      holding([...now, ...others.map((one) => figure({ ...one }))]),
    );
    expect(since.refusal === null && since.figures[0]?.change.adjustedP).toBeCloseTo(0.036, 3);
  });

  it.each([
    ["formula", figure({ formulaVersion: 2 })],
    ["scale", figure({ unit: "score" })],
    ["withheld", figure({ status: "suppressed", value: null, lower: null, upper: null, n: 0 })],
    ["no-data", figure({ status: "no-data", value: null, lower: null, upper: null, n: 0 })],
  ] as const)("is not told where the two are not comparable: %s", (untested, now) => {
    expect(changeOf(then({}), now)).toMatchObject({ value: null, adjustedP: null, mark: null, untested });
  });

  it("is told but not tested where months are shared, or where fewer than 30 answered", () => {
    expect(changeOf(figure({ value: 0.3, lower: 0.24, upper: 0.37 }), figure({}))).toMatchObject({
      untested: "same-months",
      lower: null,
      mark: null,
    });
    expect(changeOf(then({ n: 25, nEffective: 25, value: 0.1, lower: 0.03, upper: 0.3 }), figure({}))).toMatchObject({
      untested: "too-few",
      mark: null,
    });
  });

  it("refuses another hospital and another population as a whole", () => {
    const other = { filter: { words: "", keep: { location: ["East"] } } };
    expect(changesSince(holding([], { own: "Elsewhere" }), plain)).toEqual({ refusal: "other-hospital" });
    expect(changesSince(holding([], other), plain)).toEqual({ refusal: "other-population" });
  });

  it("says which formulas, settings, hospitals and files differ", () => {
    const file = (name: string) => ({ name, sha256: name.repeat(8) }) as Snapshot["inputs"][number];
    const since = changesSince(
      holding([], { formulaVersion: "0", rivals: ["St. Mary"], inputs: [file("a"), file("b")], dataTo: "2026-12-31" }),
      holding([], { rivals: [], inputs: [file("b"), file("c")], dataTo: "2026-09-30" }),
    );
    expect(since.refusal === null && since.differs).toEqual([
      { kind: "later" },
      { kind: "formulas", before: "0", now: plain.formulaVersion },
      { kind: "rivals", gone: ["St. Mary"], added: [] },
      { kind: "files", gone: ["a"], added: ["c"], same: 1 },
    ]);
  });

  it("finds nothing marked between a snapshot and itself, and no withheld figure’s value", () => {
    const whole = snapshotOf(workedExample, []);
    const since = changesSince(whole, whole);
    expect(since.refusal === null && since.figures.length).toBeGreaterThan(60);
    expect(since.refusal === null && since.figures.filter(({ change }) => change.mark !== null)).toEqual([]);
  });
});

describe("a dropped snapshot", () => {
  const content = snapshotContent(workedExample, [], noNotes);

  it("is known by its schema, as a list and as a page", () => {
    const list = canonicalJson(content.snapshot);
    expect(readSnapshot(list)).toEqual({ kind: "snapshot", snapshot: JSON.parse(list) });
    expect(readSnapshot(snapshotHtml(content))).toEqual(readSnapshot(list));
  });

  it("of another version, or damaged, is said to be so; anything else is none", () => {
    expect(readSnapshot('{"kind": "whyhere-snapshot", "version": "9.0"}')).toEqual({
      kind: "other-version",
      version: "9.0",
    });
    expect(readSnapshot('{"kind": "whyhere-snapshot", "version": "1.0"}')).toEqual({ kind: "damaged" });
    expect(readSnapshot('{"kind": "whyhere-snapshot", ')).toEqual({ kind: "damaged" });
    expect(readSnapshot('[{"review": "on \\"whyhere-snapshot\\""}]')).toBeNull();
    expect(readSnapshot("<!doctype html><p>A page</p>")).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { FileAccount } from "../../src/domain/account.ts";
import type { Figure } from "../../src/domain/figure.ts";
import { noFilter } from "../../src/domain/filter.ts";
import { noFigure } from "../../src/metrics/figureOf.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { orderDrivers } from "../../src/charts/matrixOrder.ts";
import { isWrittenAbout } from "../../src/domain/voice.ts";
import { canonicalJson } from "../../src/snapshot/canonicalJson.ts";
import { snapshotContent } from "../../src/snapshot/snapshotContent.ts";
import { snapshotHtml } from "../../src/snapshot/snapshotHtml.tsx";
import { noNotes, snapshotOf } from "../../src/snapshot/snapshotOf.ts";
import { headlineSentence } from "../../src/story/headline.ts";
import { comparisonsOf } from "../../src/story/comparisons.ts";
import {
  formatDifferenceInterval,
  formatFigureWithInterval,
  formatHalfWidth,
  formatPoints,
} from "../../src/words/format.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aFigure, aHeadline, anAnswer } from "../support/answer.ts";
import { schemaFindings } from "./schema.ts";

const anAccount = (given: Partial<FileAccount>): FileAccount => ({ ...account, sha256: "a".repeat(64), ...given });
const files = [
  anAccount({ name: "survey.csv", sha256: "b".repeat(64) }),
  anAccount({ name: "crm.csv", sha256: "a".repeat(64), dates: { from: "2026-01-01", to: "2026-09-30" } }),
];
const snapshot = snapshotOf(workedExample, files);

/** Every figure anywhere in a value. */
function figuresIn(value: unknown): readonly Figure[] {
  if (typeof value !== "object" || value === null) return [];
  if ("metric" in value && "keys" in value && "nEffective" in value) return [value as Figure]; // the three together are a figure
  return Object.values(value).flatMap(figuresIn);
}

describe("a snapshot", () => {
  it("conforms to the published schema, with and without evidence", () => {
    expect(schemaFindings(JSON.parse(canonicalJson(snapshot)))).toEqual([]);
    expect(schemaFindings(JSON.parse(canonicalJson(snapshotOf(anAnswer(), []))))).toEqual([]);
  });

  it("fails the schema when a withheld figure carries a value or an unknown field comes along", () => {
    const [first] = snapshot.figures;
    expect(schemaFindings({ ...snapshot, figures: [{ ...first, status: "suppressed" }] })).not.toEqual([]);
    expect(schemaFindings({ ...snapshot, rows: [] })).not.toEqual([]);
  });

  it("is the same text every time, whatever the order of the files", () => {
    expect(canonicalJson(snapshotOf(workedExample, [...files].reverse()))).toBe(canonicalJson(snapshot));
    expect(canonicalJson({ b: 1, a: { d: [2, { z: 1, y: undefined }], c: null } })).toBe(
      '{\n "a": {\n  "c": null,\n  "d": [\n   2,\n   {\n    "z": 1\n   }\n  ]\n },\n "b": 1\n}\n',
    );
  });

  it("lists each figure once, and every difference by the ids of listed figures", () => {
    const ids = snapshot.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(200);
    expect(
      snapshot.differences.flatMap(({ of, against }) => [of, against ?? of]).filter((id) => !ids.includes(id)),
    ).toEqual([]);
  });

  it("says that it is of people who cite a driver, whose own cells say so in words, and names the driver by its id", () => {
    const everyone = { figure: noFigure("says", { driver: "access" }, "share"), rank: null, everyone: true } as const;
    const kept = {
      ...workedExample,
      request: { outcome: null, filter: { ...noFilter, keep: { cites: ["access"] } } },
      drivers: workedExample.drivers.map((each) => (each.driver === "access" ? { ...each, says: everyone } : each)),
    };
    const made = snapshotOf(kept, files);
    expect(made.filter.words).toContain("people who cite access");
    expect(made.filter.keep).toEqual({ cites: ["access"] });
    expect(schemaFindings(JSON.parse(canonicalJson(made)))).toEqual([]);
    const html = snapshotHtml(snapshotContent(kept, files, noNotes));
    expect(html).toContain(">everyone<");
    expect(html).toContain("people who cite access");
    expect(html).toContain("SELECT row_id FROM citing");
  });

  it("prints every figure as the page prints it, and holds no digit beyond that", () => {
    const printed = new Set(
      figuresIn(workedExample).map((figure) => `${figure.metric} ${formatFigureWithInterval(figure)}`),
    );
    const strays = snapshot.figures
      .filter(({ metric }) => metric !== "what-if")
      .filter(
        (figure) => !printed.has(`${figure.metric} ${formatFigureWithInterval({ ...figure, keys: {}, period: null })}`),
      );
    expect(strays).toEqual([]);
    const digits = { share: 2, score: 0, net: 0, count: 0, stars: 1, correlation: 2, days: 0, rank: 1 };
    for (const { unit, value, lower, upper, nEffective, metric } of snapshot.figures) {
      for (const number of [value, lower, upper])
        expect(
          number === null || Number(number.toFixed(digits[unit] + (metric === "what-if" ? 1 : 0))) === number,
        ).toBe(true);
      expect(Number.isInteger(nEffective)).toBe(true);
    }
  });

  it("prints every difference as the page prints it", () => {
    const voice = { ...workedExample.voice, topics: workedExample.voice.topics.filter(isWrittenAbout) };
    const ordered = { ...workedExample, voice, drivers: orderDrivers(workedExample.drivers, "moves"), health: null };
    comparisonsOf(ordered).forEach(({ difference, of: { unit } }, place) => {
      const written = snapshot.differences[place]!;
      const print = (one: Pick<typeof difference, "value" | "lower" | "upper">) => [
        one.value === null ? null : formatPoints(one.value, unit),
        formatDifferenceInterval({ ...difference, ...one }, unit),
        formatHalfWidth(one, unit),
      ];
      expect(print(written)).toEqual(print(difference));
    });
  });

  it("says what the page says", () => {
    expect(snapshot.sentences.headline).toBe(sentenceText(headlineSentence(workedExample)));
    expect(snapshot.sentences.actions.length).toBeGreaterThan(0);
    expect(snapshot.sentences.method).toContain("Association, not proof");
    expect(snapshot.filter.words).toBe("Worked example: every number is invented · Q3 2026 against Q2 · everyone");
  });

  it("leaves behind what the page shows only when asked: phrases, texts, each hospital's scores, a driver's quarters", () => {
    const text = canonicalJson(snapshot);
    const ids = new Set(workedExample.drivers.map(({ driver }) => driver));
    const phrases = workedExample.drivers.flatMap((driver) =>
      driver.phrases.flatMap(({ phrase }) => (ids.has(phrase) ? [] : [`"${phrase}"`])),
    );
    expect(phrases.length).toBeGreaterThan(5);
    expect(phrases.filter((phrase) => text.includes(phrase))).toEqual([]);
    expect(snapshot.figures.filter(({ metric }) => metric.startsWith("association"))).toEqual([]);
  });

  it("knows no clock: its only date is the data's", () => {
    expect(snapshot.dataTo).toBe("2026-09-30");
    expect(canonicalJson(snapshot)).not.toContain(new Date().toISOString().slice(0, 10));
  });

  it("accounts for every row of every input without naming a reason that could be a group of 1 to 10", () => {
    for (const { records, frameRows, loaded, leftOut } of snapshot.inputs)
      expect(records).toBe(frameRows + loaded + leftOut);
    expect(canonicalJson(snapshot.inputs)).not.toMatch(/consent|duplicate|refused/);
  });

  it("withholds what the answer withholds: no value, no base of 1 to 10", () => {
    const withheld = aFigure({ value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "suppressed" });
    const made = snapshotOf(anAnswer({ headline: [aHeadline("preference", { now: withheld, before: null })] }), []);
    expect(made.figures[0]).toMatchObject({ value: null, n: 0, status: "suppressed" });
    expect(made.disclosure.withheld).toBe(1);
    expect(schemaFindings(made)).toEqual([]);
  });

  it("takes direct identifiers out of the presenter's words, file names and filter values", () => {
    const made = snapshotOf(
      anAnswer({
        request: {
          filter: { period: null, against: "before", keep: { location: ["East, call 614-555-0199"] } },
          outcome: null,
        },
      }),
      [anAccount({ name: "leads of jane.roe@example.org.csv" })],
      { title: "For the board, MRN 00123456", note: "  Ask Joe at 614-555-0182 on 24 Sep 2026  " },
    );
    expect(made.title).toBe("For the board, MRN [number]");
    expect(made.note).toBe("Ask Joe at [phone] on 24 Sep 2026");
    const text = canonicalJson(made);
    for (const identifier of ["555-01", "jane.roe", "00123456"]) expect(text).not.toContain(identifier);
  });

  it("is made of settled answers only", () => {
    expect(() => snapshotOf({ ...workedExample, settled: false }, [])).toThrow("settled");
  });
});

describe("targets and events in a snapshot", () => {
  const aims = {
    targets: [{ metric: "preference", value: 0.4, by: 24323, keep: {}, months: null }] as const,
    events: [{ on: "2026-08-01", text: "Dr. Jane Miller joins; call 555-201-4477" }],
  };
  const made = snapshotContent(workedExample, [], { title: null, note: null, ...aims });

  it("stand by the figure's id, with what the interval says, and conform to the schema", () => {
    const { targets, figures } = made.snapshot;
    const of = figures.find(({ id }) => id === targets[0]?.of);
    expect(of).toMatchObject({ metric: "preference", place: "figures" });
    expect(targets).toMatchObject([{ unit: "share", value: 0.4, by: "2026-12", standing: "below" }]);
    expect(schemaFindings(JSON.parse(canonicalJson(made.snapshot)))).toEqual([]);
  });

  it("are masked like comments where anybody is named", () => {
    expect(made.snapshot.events).toMatchObject([{ letter: "A", on: "2026-08-01" }]);
    expect(made.snapshot.events[0]?.text).not.toMatch(/Jane|Miller|4477/);
    expect(snapshotHtml(made)).not.toMatch(/Jane|Miller|4477/);
  });

  it("are drawn at the figure and on its trend", () => {
    const html = snapshotHtml(made);
    expect(html).toMatch(/Target 40%: not yet, \d+ pts to go/);
    expect(html).toContain("target 40%</text>");
    expect(html).toContain("Target: 40% by Q4 2026.");
  });
});

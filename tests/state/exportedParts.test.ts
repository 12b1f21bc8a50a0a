import { describe, expect, it } from "vitest";
import { withExported, type ExportedPart, type ExportedPopulation } from "../../src/domain/exported.ts";
import { populationsOf, populationsTold } from "../../src/snapshot/populations.ts";
import { refusedTogether } from "../../src/state/exportLedger.ts";
import { populationsInWords } from "../../src/story/populationInWords.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { aFigure } from "../support/answer.ts";
import { modelOver, respondent, selected, times } from "../support/metrics.ts";

const isEast = (i: number): boolean => i < 60;
const place = (i: number) => ({ location: isEast(i) ? "East" : "West" });

// West holds 40 of 100 respondents and of 100 selections: large enough to be known, but only 5 of them answered yes.
const engine = modelOver({
  response: times(100, (i) =>
    respondent(i, { ...place(i), recommend_own: isEast(i) ? 5 + (i % 3) * 2 : i < 65 ? 10 : 3 }),
  ),
  brand_rating: times(100, (i) => ({
    row_id: i,
    brand_label: "Own",
    consider: i < 95 ? 1 : 0,
    prefer: (isEast(i) ? i % 2 === 0 : i < 65) ? 1 : 0,
  })),
  selection_event: [
    ...times(100, (i) =>
      selected(1000 + i, { ...place(i), patient_type: (isEast(i) ? i % 2 === 0 : i < 65) ? "new" : "returning" }),
    ),
    ...times(100, (i) => selected(2000 + i, { ...place(i), state: "lost" })),
  ],
  selection_reason: [
    ...times(100, (i) => ({ row_id: 1000 + i, driver: "access", outcome: "chose" })),
    ...times(65, (i) => ({ row_id: 2000 + i, driver: "cost", outcome: "lost" })),
  ],
});

const exported = (rows: ExportedPopulation["rows"], parts: readonly ExportedPart[]): readonly ExportedPopulation[] => [
  { rows, keep: {}, period: null, parts },
  { rows, keep: { location: ["East"] }, period: null, parts },
];

describe("answers told by exported figures, audited on the real engine", () => {
  it.each<readonly [ExportedPopulation["rows"], ExportedPart]>([
    ["survey", "preference asked"],
    ["survey", "preference no"],
    ["survey", "conversion asked"],
    ["survey", "conversion no"],
    ["survey", "nps asked"],
    ["survey", "nps down"],
    ["lead", "arrival-conversion asked"],
    ["selection", "does asked"],
  ])("%s: “%s” may be known of everyone and of East, for 30 or more others gave it", async (rows, part) => {
    expect(await refusedTogether(engine(), exported(rows, [part]))).toBeNull();
  });

  it.each<readonly [ExportedPopulation["rows"], ExportedPart]>([
    ["survey", "preference yes"],
    ["survey", "conversion yes"],
    ["survey", "nps up"],
    ["selection", "new-patients yes"],
    ["lost", "lost-reason asked"],
  ])("%s: “%s” may not: the five of West follow", async (rows, part) => {
    const both = exported(rows, [part]);
    expect(await refusedTogether(engine(), both)).toEqual(both);
    expect(await refusedTogether(engine(), both.slice(0, 1))).toBeNull();
  });

  it("audits only what both exports told: a figure withheld for its value has told its base alone", async () => {
    const [everyone, east] = exported("survey", ["preference asked", "preference no", "preference yes"]);
    const [, onlyBase] = exported("survey", ["preference asked"]);
    expect(await refusedTogether(engine(), [everyone!, onlyBase!])).toBeNull();
    expect(await refusedTogether(engine(), [everyone!, east!])).not.toBeNull();
  });
});

describe("the ledger of answers", () => {
  it("notes the bases of reasons, of those who chose us and of those who went elsewhere, as rows of their own", () => {
    const [told] = populationsTold(
      [aFigure({ metric: "lost-reason", keys: { driver: "cost" }, n: 80, status: "suppressed", value: null })],
      workedExample,
    );
    expect(told).toMatchObject({ rows: "lost", parts: ["driver cost asked", "lost-reason asked"] });
    expect(populationsInWords([told!], { drivers: [] })[0]).toMatch(/^records that went elsewhere, /);
  });

  it("gathers what several exports of one population told", () => {
    const [yes] = exported("survey", ["preference yes"]);
    const [no] = exported("survey", ["preference no"]);
    expect(withExported([yes!], [no!])).toEqual([{ ...yes!, parts: ["preference no", "preference yes"] }]);
    const { parts: _, ...plain } = yes!;
    expect(withExported([plain], [plain])).toEqual([plain]);
  });

  it("notes the answers behind the five figures of a snapshot and of their quarters and months", () => {
    const populations = populationsOf(workedExample);
    const now = populations.find(
      ({ rows, period }) => rows === "survey" && JSON.stringify(period) === JSON.stringify(workedExample.period),
    );
    expect(now?.parts).toEqual(
      expect.arrayContaining(["conversion yes", "nps between", "preference asked", "preference no", "preference yes"]),
    );
    expect(populations.filter(({ parts = [] }) => parts.includes("preference yes")).length).toBeGreaterThan(8);
  });
});

import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import { compareFile } from "../../src/snapshot/compareFile.ts";
import { populationsOf } from "../../src/snapshot/populations.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { comparedExample, eastAndWest } from "../../stories/fixtures/comparedExample.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

const survey = { ...account, name: "=spring survey.csv", source: "survey" as const };
const listing = { ...account, name: "check.csv", sha256: "1", source: "listing" as const };

const keeping = (keep: Answer["request"]["filter"]["keep"], answer = workedExample): Answer => ({
  ...answer,
  request: { ...answer.request, filter: { ...answer.request.filter, keep } },
});
const about = ([east, west] = eastAndWest.values): readonly [Answer, Answer] => [
  keeping({ location: [east] }),
  keeping({ location: [west] }),
];

const made = (answer = workedExample, both = about(), compared = comparedExample) =>
  compareFile(answer, [survey, listing], compared, both);
/** Rows of the file as a spreadsheet reads them. */
const rowsOf = (...given: Parameters<typeof made>) =>
  Papa.parse<Record<string, string>>((made(...given).csv ?? "").replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;
const rowOf = (kind: RegExp, label: string, ...given: Parameters<typeof made>) =>
  rowsOf(...given).find((row) => kind.test(row.Kind ?? "") && row["Figure or driver"] === label);

describe("two groups side by side as a file", () => {
  it("hold every line of the sheet: both figures with interval, n and status, and the difference with its test", () => {
    const { headline, drivers } = comparedExample;
    const rated = workedExample.drivers.filter(({ role }) => role !== "gate" && role !== "signal");
    expect(rowsOf()).toHaveLength(headline.length + 3 * drivers.length + rated.length);
    expect(rowOf(/^The five/, "Preference")).toMatchObject({
      Unit: "share",
      Eastside: "30",
      "Eastside: from": "26",
      "Eastside: n": "600",
      "Westside: status": "ok",
      "Eastside minus Westside, points": "8",
      "Eastside minus Westside: from": "2",
      "Eastside minus Westside: detectable": "up",
    });
    expect(rowOf(/^Moves/, "Access")).toMatchObject({ Eastside: "19", "Eastside minus Westside, points": "" });
  });

  it("say in every row whom, when, from which files and how to read it, defused", () => {
    const narrowed = keeping({ service_line: ["Cardiology"], location: ["Downtown"], cites: ["access"] });
    for (const row of rowsOf(narrowed)) {
      expect(row).toMatchObject({
        "Whose page": "Riverside Health",
        Filters:
          "Worked example: every number is invented · Q3 2026 · Service line: Cardiology · people who cite access · Location: Eastside – Westside",
        "Page period": "Q3 2026",
        Sources: "'=spring survey.csv",
      });
      expect(row["How to read it"]).toMatch(
        /differ in who is in them.*correction for all \d+ tests.*not record location/,
      );
    }
    expect(made().name("csv")).toBe("riverside-health-two-groups-2026-07-to-2026-09.csv");
    expect(made().text).toMatch(
      /\n\nRiverside Health · Worked example: every number is invented · Q3 2026 · everyone · Location: Eastside – Westside/,
    );
  });

  it("withhold what the comparison withholds, and the difference with it", () => {
    expect(rowOf(/^The five/, "New patients")).toMatchObject({
      "Westside: status": "withheld",
      Westside: "",
      "Westside: n": "",
      "Eastside minus Westside, points": "",
    });
  });

  it("withhold what a snapshot of the group would, whatever the screen shows, and the difference with it", () => {
    const both = about();
    const withheld: Answer = {
      ...both[0],
      drivers: both[0].drivers.map((evidence) => ({
        ...evidence,
        says: { ...evidence.says, figure: { ...evidence.says.figure, value: null, status: "suppressed" } },
      })),
    };
    for (const { label } of workedExample.drivers) {
      const row = rowOf(/^Says/, label, workedExample, [withheld, both[1]]);
      expect(row).toMatchObject({
        "Eastside: status": "withheld",
        Eastside: "",
        "Eastside minus Westside, points": "",
      });
    }
  });

  it("withhold what a snapshot of the group would not place at all", () => {
    const [east, west] = about();
    const without = { ...east, headline: east.headline.filter(({ metric }) => metric !== "preference") };
    expect(rowOf(/^The five/, "Preference", workedExample, [without, west])).toMatchObject({
      Eastside: "",
      "Eastside: n": "",
      "Eastside: status": "withheld",
      "Eastside minus Westside, points": "",
    });
  });

  it("enter both groups with all that a snapshot of each tells of the same people", () => {
    const { populations } = made();
    const keeps = new Set(populations.map(({ keep }) => JSON.stringify(keep)));
    expect([...keeps].sort()).toEqual(['{"location":["Eastside"]}', '{"location":["Westside"]}']);
    const [east] = about();
    for (const population of populations.filter(({ keep }) => keep.location?.[0] === "Eastside"))
      expect(populationsOf(east)).toContainEqual(population);
    const isNow = (period: unknown) => JSON.stringify(period) === JSON.stringify(workedExample.period);
    const now = populations.find(({ rows, period }) => rows === "survey" && isNow(period));
    expect(now?.parts).toEqual(expect.arrayContaining(["preference yes", "nps down"]));
  });

  it("mask what a value of a filter may hold of a person", () => {
    const compared = {
      ...comparedExample,
      groups: { ...eastAndWest, values: ["Eastside, call 555-010-1234", "Westside"] as const },
    };
    expect(made(workedExample, about(), compared).csv).not.toContain("555-010-1234");
    expect(made(workedExample, about(), compared).text).not.toContain("555-010-1234");
  });
});

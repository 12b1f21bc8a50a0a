import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { FileAccount } from "../../src/domain/account.ts";
import { besideTables, type BesideCounts, type BesideTable } from "../../src/domain/beside.ts";
import { besideFile } from "../../src/snapshot/besideFile.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { besideCounts } from "../../stories/fixtures/besideCounts.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";

const of = (source: FileAccount["source"], name: string, to: string): FileAccount => ({
  ...account,
  name,
  source,
  sha256: name,
  dates: { from: "2026-01-01", to },
});

const files = [
  of("review", "=reviews.csv", "2026-09-28"),
  of("activity", "ads.csv", "2026-09-30"),
  of("survey", "survey.csv", "2026-12-31"),
];

const made = (table: BesideTable, counts: BesideCounts = besideCounts) =>
  besideFile(workedExample, files, table, counts);

/** Rows of the table's file as a spreadsheet reads them. */
const rowsOf = (table: BesideTable, counts?: BesideCounts) =>
  Papa.parse<Record<string, string>>((made(table, counts)?.csv ?? "").replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe("the file of a table beside the drivers", () => {
  it.each(besideTables)("%s says in every row that no filter applies, from which files and how to read it", (table) => {
    const rows = rowsOf(table);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ Filters: "none: everything in the files", "Page period": "all dates" });
      expect(row["How to read it"]).toMatch(/interval|Exact counts/);
    }
    expect(made(table)?.name("csv")).toBe(`riverside-health-${table}-all-dates.csv`);
  });

  it("names the files of its own source alone, with their last day, and defuses what a spreadsheet would run", () => {
    expect(rowsOf("voices")[0]).toMatchObject({ Sources: "'=reviews.csv", "Data to": "2026-09-28" });
    expect(rowsOf("activity")[0]).toMatchObject({ Sources: "ads.csv", "Data to": "2026-09-30" });
    expect(rowsOf("listings")[0]).toMatchObject({ Sources: "no files", "Data to": "" });
  });

  it("names outlets, and holds people as one row without reach, whatever each of them wrote", () => {
    const voices = [
      ...besideCounts.voices,
      { name: null, texts: 27, reach: 5_230, toned: 25, balance: -20 },
      { name: "other", texts: 2, reach: null, toned: 2, balance: 0 },
    ];
    const rows = rowsOf("voices", { ...besideCounts, voices });
    expect(rows.map((row) => [row.Who, row.Accounts, row.Texts, row.Reach, row["Net tone, points"]])).toEqual([
      ["Example News", "1", "41", "120500", "24"],
      ["site not named", "1", "2", "", ""],
      ["3 people together, without their names", "3", "37", "", "-57"],
    ]);
    expect(made("voices", { ...besideCounts, voices })?.csv).not.toMatch(/reviewer|5,?230/);
  });

  it("masks what a name could carry: an address on a listing, a handle among the sites", () => {
    const [google] = besideCounts.listings;
    if (google === undefined) throw new Error("The fixture lists no directory.");
    const listings = [{ ...google, site: "=HYPERLINK(info@example.org)" }];
    const csv = made("listings", { ...besideCounts, listings })?.csv ?? "";
    expect(csv).not.toContain("info@example.org");
    expect(csv).toContain("'=HYPERLINK");
  });

  it("writes a count a cell: both sides of every share, and blanks where a report holds nothing", () => {
    expect(rowsOf("listings")[0]).toMatchObject({ "Filled in": "80", Fields: "84", "Filled in, %": "95", Correct: "" });
    expect(rowsOf("activity")[2]).toMatchObject({
      By: "phrase searched",
      "How many of these": "240",
      "First day": "",
      Spend: "",
      Clicks: "2210",
    });
    expect(rowsOf("interest")[0]).toMatchObject({ Mean: "62.3", Latest: "71", "Last day": "2026-09-30" });
  });

  it("is pasted with the same rows, and what stands in columns of the file below them", () => {
    const text = made("voices")?.text ?? "";
    expect(text).toContain("2 people together, without their names\t2\t10\t\t\t10");
    expect(text).toMatch(
      /\n\nRiverside Health · Filters: none: everything in the files · .*\n.*No interval.*\nSource: =?/,
    );
  });

  it("tells of no population, and says why", () => {
    expect(besideTables.map((table) => made(table)?.populations)).toEqual([[], [], [], []]);
    expect(besideTables.map((table) => made(table)?.guarded)).toEqual(["public", "nobody", "nobody", "nobody"]);
    expect(made("voices", { ...besideCounts, voices: [] })).toBeNull();
  });
});

import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { FileAccount } from "../../src/domain/account.ts";
import { besideTables, type BesideCounts, type BesideTable } from "../../src/domain/beside.ts";
import { besideFile } from "../../src/snapshot/besideFile.ts";
import { drawnStill } from "../../src/snapshot/drawing/drawnStill.ts";
import { svgText } from "../../src/snapshot/drawing/svgText.ts";
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
  of("listing", "check.csv", "2026-09-29"),
  of("survey", "survey.csv", "2026-12-31"),
];

const tables = Object.keys(besideTables) as readonly BesideTable[]; // its keys are all there are

const made = (table: BesideTable, counts: Partial<BesideCounts> = {}, answer = workedExample) =>
  besideFile(answer, files, table, { ...besideCounts, ...counts }[besideTables[table]]);

/** Rows of the table's file as a spreadsheet reads them. */
const rowsOf = (table: BesideTable, counts?: Partial<BesideCounts>) =>
  Papa.parse<Record<string, string>>((made(table, counts)?.csv ?? "").replace("\uFEFF", ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe("the file of a table beside the drivers", () => {
  it.each(tables)("%s says in every row whom it counts, from which files and how to read it", (table) => {
    const rows = rowsOf(table);
    const followed = {
      voices: {
        Filters: "Worked example: every number is invented · Q3 2026 against Q2 · everyone",
        "Page period": "Q3 2026",
      },
      activity: { Filters: "the period alone: reports know no other", "Page period": "Q3 2026" },
      listings: { Filters: "none: everything in the files", "Page period": "all dates" },
    }[besideTables[table]];
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject(followed);
      expect(row["How to read it"]).toMatch(/interval|Exact counts/);
    }
    expect(made(table)?.name("csv")).toBe(
      `riverside-health-${table}-${besideTables[table] === "listings" ? "all-dates" : "2026-07-to-2026-09"}.csv`,
    );
  });

  it("names the files of its own source alone, with their last day, and defuses what a spreadsheet would run", () => {
    expect(rowsOf("voices")[0]).toMatchObject({ Sources: "'=reviews.csv", "Data to": "2026-09-28" });
    expect(rowsOf("activity")[0]).toMatchObject({ Sources: "ads.csv", "Data to": "2026-09-30" });
    expect(rowsOf("wrong-listings")[0]).toMatchObject({ Sources: "check.csv", "Data to": "2026-09-29" });
    expect(rowsOf("owned")[0]).toMatchObject({ Sources: "'=reviews.csv, ads.csv" });
  });

  it("names outlets, and holds people as one row without reach, whatever each of them wrote", () => {
    const voices = [
      ...besideCounts.voices.voices,
      { name: null, texts: 27, reach: 5_230, toned: 25, balance: -20 },
      { name: "other", texts: 2, reach: null, toned: 2, balance: 0 },
    ];
    const counts = { voices: { ...besideCounts.voices, voices } };
    const rows = rowsOf("voices", counts);
    expect(rows.map((row) => [row.Who, row.Accounts, row.Texts, row.Reach, row["Net tone, points"]])).toEqual([
      ["Example News", "1", "41", "120500", "24"],
      ["site not named", "1", "2", "", ""],
      ["3 people together, without their names", "3", "37", "", "-57"],
    ]);
    expect(made("voices", counts)?.csv).not.toMatch(/reviewer|5,?230/);
  });

  it("masks what a name could carry: an address on a listing, a handle among the sites", () => {
    const [google] = besideCounts.listings.listings;
    if (google === undefined) throw new Error("The fixture lists no directory.");
    const listings = [{ ...google, site: "=HYPERLINK(info@example.org)" }];
    const csv = made("listings", { listings: { ...besideCounts.listings, listings } })?.csv ?? "";
    expect(csv).not.toContain("info@example.org");
    expect(csv).toContain("'=HYPERLINK");
  });

  it("writes a count a cell: both sides of every share, and blanks where a report holds nothing", () => {
    expect(rowsOf("listings")[0]).toMatchObject({ "Filled in": "80", Fields: "84", "Filled in, %": "95", Correct: "" });
    expect(rowsOf("activity")[2]).toMatchObject({
      By: "phrase searched",
      "How many of these": "240",
      "First day": "2026-07-01",
      Spend: "",
      Clicks: "2210",
    });
    expect(rowsOf("interest")[0]).toMatchObject({ Mean: "62.3", Latest: "71", "Last day": "2026-09-30" });
  });

  it("is pasted with the same rows, and what stands in columns of the file below them", () => {
    const text = made("voices")?.text ?? "";
    expect(text).toContain("2 people together, without their names\t2\t10\t\t\t10");
    expect(text).toMatch(
      /\n\nRiverside Health · Worked example: every number is invented · Q3 2026 against Q2 · everyone · .*\n.*No interval.*\nSource: =?/,
    );
  });

  it("tells of no population, and says why", () => {
    expect(tables.flatMap((table) => made(table)?.populations)).toEqual([]);
    expect(tables.filter((table) => made(table)?.guarded === "public")).toEqual(["voices"]);
    expect(made("voices", { voices: { ...besideCounts.voices, voices: [] } })).toBeNull();
  });

  it("holds every wrong entry with the phone that is to be put right, and a blank where nothing is listed", () => {
    expect(rowsOf("wrong-listings").slice(0, 2)).toMatchObject([
      { Directory: "Yelp", Place: "Downtown", Field: "hours", Listed: "Mon 9-5", "Should be": "Mon 8-5" },
      { Directory: "Yelp", Place: "Downtown", Field: "phone", Listed: "", "Should be": "330-555-0100" },
    ]);
  });

  it("is drawn where the page draws it, under what it says there", () => {
    expect(tables.filter((table) => made(table)?.draw !== null)).toEqual(["owned", "listings"]);
    const picture = made("listings")?.draw?.(drawnStill);
    expect(picture?.description).toMatch(/^86% of the entries compared are right: 31 of 36/);
    expect(picture === null || picture === undefined ? "" : svgText(picture)).toMatch(/Yelp.*86% \(31 of 36\)/s);
  });

  it("tells no share of our own where the page tells none, as under a filter by location", () => {
    const others = besideCounts.voices.owned.filter(({ owner }) => owner === "others");
    const voices = { ...besideCounts.voices, owned: others };
    const filter = { ...workedExample.request.filter, keep: { location: ["Eastside"] } };
    expect(made("owned", { voices }, { ...workedExample, request: { ...workedExample.request, filter } })).toBeNull();
  });
});

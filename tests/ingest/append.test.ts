import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { excludedRows, isConserved, type FileAccount } from "../../src/domain/account.ts";
import { families, spareTables } from "../../src/domain/spareTable.ts";
import { tables } from "../../src/domain/table.ts";
import { integer, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { identifier, sql } from "../../src/engine/sql.ts";
import { createIngest, type Ingest } from "../../src/ingest/ingest.ts";
import { readHere } from "../../src/ingest/reader.ts";
import { fixture, inspected, loaded, rowsIn, textFile } from "./fixtures.ts";
import { openEmptyRoom } from "./openEmptyRoom.ts";

let engine: Engine;
let ingest: Ingest;

openEmptyRoom((opened) => {
  ({ engine, ingest } = opened);
});

/** Every row of the model by file and line, whatever the order in which the files came; nothing else of it may differ. */
async function whatStands(): Promise<readonly string[]> {
  const rows: string[] = [];
  for (const name of Object.keys(tables)) {
    if (name === "source_file") continue; // its ordinal is the order
    const plain = "row_id" in tables[name as keyof typeof tables]; // a key of the record
    const found = await engine.query(
      plain
        ? sql`SELECT kept::VARCHAR AS stored FROM (SELECT one.* REPLACE (row_id % 1000000000 AS row_id), file.name AS came_with
            FROM ${identifier(name)} AS one JOIN source_file AS file ON file.ordinal = one.row_id // 1000000000) AS kept`
        : sql`SELECT kept::VARCHAR AS stored FROM ${identifier(name)} AS kept`,
      { stored: text },
    );
    rows.push(...found.map(({ stored }) => `${name} ${stored}`));
  }
  return rows.sort();
}

const total = (accounts: readonly FileAccount[]): number => accounts.reduce((sum, { loaded: rows }) => sum + rows, 0);

const leads = (rows: readonly (readonly [number, string])[], name: string): File =>
  textFile(
    [
      "Lead ID,Lead Source,Lead Status,Create Date,Reasons for Choosing",
      ...rows.map(([id, status]) => `${String(id)},Web,${status},7/${String(1 + (id % 28))}/2026,Soonest appointment`),
    ].join("\n"),
    name,
  );

/** Reviews carry no number, so they are known by what they say. */
const reviews = (rows: readonly (readonly [number, string])[], name: string): File =>
  textFile(
    [
      "Hospital,Rating,Date,Review",
      ...rows.map(([id]) => `North,${String(1 + (id % 5))},2026-07-${String(10 + (id % 3))},Short wait ${String(id)}`),
    ].join("\n"),
    name,
  );

async function load(file: File): Promise<FileAccount> {
  const inspection = await inspected(ingest, file);
  const sure = file.name.startsWith("reviews") ? ingest.inspectAs(inspection, "generic-reviews") : inspection;
  const result = await ingest.load(sure, sure.mapping);
  if (!result.ok) throw new Error(`${file.name}: ${result.issues[0].kind}`);
  return result.value;
}

describe("files of one source", () => {
  it("add only what is new, and say how many rows were already here", async () => {
    await load(
      leads(
        [
          [1, "Open"],
          [2, "Converted"],
        ],
        "july.csv",
      ),
    );
    const both = await load(
      leads(
        [
          [1, "Open"],
          [2, "Converted"],
          [3, "Open"],
          [3, "Open"],
        ],
        "august.csv",
      ),
    );
    expect(both).toMatchObject({ records: 5, loaded: 1, excluded: { "already-here": 2, duplicate: 1 } });
    expect(isConserved(both)).toBe(true);
    expect(await rowsIn(engine, "selection_event")).toBe(3);
    expect(await rowsIn(engine, "selection_reason")).toBe(3);
  });

  it("keep a record that an earlier file brought too when that file is removed", async () => {
    const july = await load(
      leads(
        [
          [1, "Open"],
          [2, "Converted"],
        ],
        "july.csv",
      ),
    );
    await load(
      leads(
        [
          [2, "Converted"],
          [3, "Open"],
        ],
        "august.csv",
      ),
    );
    await ingest.remove(july.fileId);
    const [august] = await ingest.accounts();
    expect(august).toMatchObject({ name: "august.csv", loaded: 2, excluded: {} });
    expect(await rowsIn(engine, "selection_event")).toBe(2);
    const [named] = await engine.query(sql`SELECT count(DISTINCT file_id) AS n FROM selection_event`, { n: integer });
    expect(named?.n).toBe(1);
  });

  it("let the newest version of a record count, whatever the order in which the files are dropped", async () => {
    const july = leads([[1, "Open"]], "july.csv");
    const august = leads(
      [
        [1, "Converted"],
        [9, "Open"], // its date reaches further
      ],
      "august.csv",
    );
    for (const order of [
      [july, august],
      [august, july],
    ]) {
      for (const file of order) await load(file);
      const [one] = await engine.query(sql`SELECT state FROM selection_event WHERE line = 2`, { state: text });
      expect(one).toEqual({ state: "selected" });
      const accounts = await ingest.accounts();
      expect(accounts.find(({ name }) => name === "july.csv")).toMatchObject({
        loaded: 0,
        excluded: { "already-here": 1 },
      });
      expect(total(accounts)).toBe(2);
      expect(accounts.every(isConserved)).toBe(true);
      const newer = accounts.find(({ name }) => name === "august.csv");
      await ingest.remove(newer?.fileId ?? "");
      expect(await engine.query(sql`SELECT state FROM selection_event`, { state: text })).toEqual([{ state: "open" }]);
      for (const { fileId } of await ingest.accounts()) await ingest.remove(fileId);
    }
  });

  it("count a published measure once a period, row by row", async () => {
    const wide = (name: string, head: string, rows: readonly string[]): File =>
      textFile(
        [`Facility_ID,Facility_Name,State,${head},Nurse_Communication,Doctor_Communication`, ...rows].join("\n"),
        name,
      );
    const first = await loaded(ingest, wide("a.csv", "Cleanliness", ["010001,A,AL,80,90,91", "010002,B,AL,70,71,72"]));
    const second = await loaded(
      ingest,
      wide("b.csv", "Quietness", ["010001,A,AL,60,90,91", "010002,B,AL,61,75,72", "010003,C,AL,1,2,3"]),
    );
    expect(first).toMatchObject({ loaded: 2 });
    expect(second).toMatchObject({ loaded: 3, excluded: {} }); // each row has a measure that no other file has
    const scores = await engine.query(
      sql`SELECT measure, linear_mean FROM hospital_measure WHERE facility_id = '010002' ORDER BY measure`,
      { measure: text, linear_mean: integer },
    );
    expect(scores).toEqual([
      { measure: "H_CLEAN", linear_mean: 70 },
      { measure: "H_COMP_1", linear_mean: 75 },
      { measure: "H_COMP_2", linear_mean: 72 },
      { measure: "H_QUIET", linear_mean: 61 },
    ]);
    const again = await loaded(ingest, wide("c.csv", "Cleanliness", ["010001,A,AL,80,90,91"]));
    expect(again).toMatchObject({ loaded: 0, excluded: { "already-here": 1 } });
    for (const account of await ingest.accounts()) expect(isConserved(account)).toBe(true);
    expect(await rowsIn(engine, "hospital_measure")).toBe(4 + 4 + 3);
  });

  it("read the texts of a record that comes back because a file in between differs", async () => {
    const one = (name: string, stars: number, more: string): File =>
      textFile(
        `Review ID,Hospital,Rating,Date,Review\nR1,North,${String(stars)},2026-07-01,The wait was short\n${more}`,
        name,
      );
    await load(one("reviews-1.csv", 5, ""));
    await load(one("reviews-3.csv", 5, "R3,North,4,2026-09-01,Easy parking\n"));
    await load(one("reviews-2.csv", 1, "R2,North,4,2026-08-01,Kind nurses\n"));
    const [row] = await engine.query(
      sql`SELECT file.name, stars, (SELECT count(*) FROM mention WHERE mention.row_id = review.row_id) AS mentions
        FROM review JOIN source_file AS file USING (file_id) WHERE line = 2`,
      { name: text, stars: integer, mentions: integer },
    );
    expect(row).toEqual({ name: "reviews-3.csv", stars: 5, mentions: 1 });
    for (const account of await ingest.accounts()) expect(isConserved(account)).toBe(true);
  });

  it("read the tone of a text that waited behind an earlier file", async () => {
    const words = (name: string, more: string): File =>
      textFile(`Hospital,Date,Review\nNorth,2026-07-01,The nurses were kind and wonderful\n${more}`, name);
    const first = await load(words("reviews-1.csv", ""));
    await load(words("reviews-2.csv", "North,2026-07-02,A horrible rude long wait\n"));
    await ingest.remove(first.fileId);
    const tones = await engine.query(sql`SELECT tone FROM review ORDER BY line`, { tone: integer });
    expect(tones).toEqual([{ tone: 1 }, { tone: -1 }]);
  });

  it("load a large real export dropped again with new rows on top of it", async () => {
    const whole = await fixture("exports/survey/surveymonkey-starwars/StarWars.csv").arrayBuffer();
    const lines = new TextDecoder("windows-1252").decode(whole).split("\n");
    const part = (from: number, to: number, name: string): File =>
      textFile([...lines.slice(0, 2), ...lines.slice(from, to)].join("\n"), name);
    const first = await loaded(ingest, part(2, 700, "first.csv"));
    const second = await loaded(ingest, part(400, 1000, "second.csv"));
    expect(first.loaded).toBe(698);
    expect(second).toMatchObject({ loaded: 300, excluded: { "already-here": 300 } });
    await ingest.remove(first.fileId);
    const [left] = await ingest.accounts();
    expect(left).toMatchObject({ loaded: 600, excluded: {} });
    expect(await rowsIn(engine, "response")).toBe(600);
  });

  it("unlearns a campaign with the membership that told it", async () => {
    const lead =
      "Id,IsConverted,LeadSource,CreatedDate,Status,IsDeleted,HasOptedOutOfEmail\nL1,1,Web,2026-01-02,Open,,\n";
    await loaded(ingest, textFile(lead, "lead.csv"));
    const campaign = "Id,Name,NumberOfLeads,NumberSent,IsDeleted,IsActive\nC1,Spring,2,2,,1\n";
    await loaded(ingest, textFile(campaign, "campaign.csv"));
    const member =
      "Id,CampaignId,LeadId,ContactId,Status,HasResponded,IsDeleted,HasOptedOutOfEmail\nM1,C1,L1,,Sent,,,\n";
    const { fileId } = await loaded(ingest, textFile(member, "member.csv"));
    const joined = async (): Promise<number | undefined> => {
      const [row] = await engine.query(sql`SELECT count(campaign) + count(campaign_key) AS n FROM selection_event`, {
        n: integer,
      });
      return row?.n;
    };
    expect(await joined()).toBe(2);
    await ingest.remove(fileId);
    expect(await joined()).toBe(0);
  });
});

describe("the spare rows", () => {
  it("have a table beside each table of records that can come again", () => {
    expect(Object.keys(spareTables)).toHaveLength(14);
    expect(families.map(({ parent }) => parent)).toContain("review");
  });

  it("make every order of loading and removing end as if the removed files had never come", async () => {
    const file = fc.array(fc.tuple(fc.nat(12), fc.constantFrom("Open", "Converted", "Lost")), {
      minLength: 1,
      maxLength: 10,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(leads, reviews),
        fc.array(fc.tuple(file, fc.boolean()), { minLength: 2, maxLength: 4 }),
        async (make, drops) => {
          const files = drops.map(([rows, stays], place) => ({
            file: make(rows, `${make === reviews ? "reviews" : "leads"}-${String(place)}.csv`),
            stays,
          }));
          for (const { fileId } of await ingest.accounts()) await ingest.remove(fileId); // of a run that failed
          const distinct = new Set(await Promise.all(files.map(({ file: each }) => each.text())));
          fc.pre(distinct.size === files.length);
          const accounts: FileAccount[] = [];
          for (const each of files) accounts.push(await load(each.file));
          for (const [place, { fileId }] of accounts.entries())
            if (files[place]?.stays === false) await ingest.remove(fileId);
          const after = await ingest.accounts();
          const stands = await whatStands();
          for (const account of [...accounts, ...after]) expect(isConserved(account)).toBe(true);
          for (const { fileId } of after) await ingest.remove(fileId);
          for (const each of files) if (each.stays) await load(each.file);
          expect(stands).toEqual(await whatStands());
          expect(after).toEqual(await ingest.accounts());
          const left = await ingest.accounts();
          expect(total(left)).toBe(total(after));
          for (const { fileId } of left) await ingest.remove(fileId);
          for (const name of Object.keys({ ...tables, ...spareTables })) {
            const [row] = await engine.query(sql`SELECT count(*) AS n FROM ${identifier(name)}`, { n: integer });
            expect(`${name} ${String(row?.n)}`).toBe(`${name} 0`);
          }
        },
      ),
      { seed: 20261125, numRuns: 6 },
    );
  }, 240_000);

  it("count each row of a file exactly once", async () => {
    await load(leads([[1, "Open"]], "a.csv"));
    const account = await load(
      leads(
        [
          [1, "Open"],
          [1, "Open"],
          [4, "Lost"],
        ],
        "b.csv",
      ),
    );
    expect(account.loaded + excludedRows(account) + account.frameRows).toBe(account.records);
  });
});

describe("the very same file, dropped again", () => {
  it("is told by its fingerprint, before its records are read again, whatever its name", async () => {
    const takeApart = vi.fn(readHere.takeApart);
    const watched = createIngest({ engine, secret: "a secret of the tests", reader: { ...readHere, takeApart } });
    const rows = (status: string) => Array.from({ length: 110_000 }, (_, id) => [id, status] as const);
    await loaded(watched, leads(rows("Converted"), "july.csv"));
    const again = await watched.inspect(leads(rows("Converted"), "july (1).csv"));
    expect(again).toEqual({ ok: false, issues: [{ kind: "already-loaded", file: "july (1).csv" }] });
    expect(takeApart).toHaveBeenCalledOnce();
    expect((await watched.inspect(leads(rows("Convicted"), "as long.csv"))).ok).toBe(true);
  });
});

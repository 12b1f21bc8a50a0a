import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findDriver } from "../../src/drivers/registry.ts";
import { integer, number, optional, text } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { readTexts } from "../../src/ingest/readTexts.ts";
import { textReaderHere } from "../../src/ingest/textReader.ts";
import { inspected, loaded, openRoom, rowsIn, textFile } from "./fixtures.ts";

const team = findDriver("team");
const access = findDriver("access");
if (team === undefined || access === undefined) throw new Error("The registry lacks a driver of this test.");

let engine: Engine;
let ingest: Ingest;
beforeAll(async () => {
  ({ engine, ingest } = await openRoom());
  await engine.run(sql`INSERT INTO review BY NAME SELECT i AS row_id, CASE WHEN i % 10 = 9 THEN 'other' ELSE 'file' END AS file_id,
    CASE i % 10 WHEN 0 THEN 'The nurse was rude' WHEN 1 THEN 'Der Arzt war sehr freundlich' ELSE 'Very caring staff' END AS text,
    CASE WHEN i % 10 = 2 THEN 1 END AS stars,
    CASE i % 10 WHEN 3 THEN 'es' WHEN 4 THEN 'English' WHEN 5 THEN 'en-GB' END AS language
    FROM range(1, 3001) AS r(i)`);
  await engine.run(sql`INSERT INTO response BY NAME SELECT 1000000000 + i AS row_id, 'survey' AS file_id,
    'The nurse was rude' AS comment FROM range(1, 21) AS r(i)`);
});
afterAll(() => engine.close());

const tones = () =>
  engine.query(sql`SELECT row_id % 10 AS ending, tone, count(*) AS n FROM review GROUP BY ALL ORDER BY ending`, {
    ending: integer,
    tone: optional(integer),
    n: integer,
  });

const mentioned = (file: string) =>
  engine.query(
    sql`SELECT driver, phrase, sentiment, count(*) AS n FROM mention
      JOIN (SELECT row_id, file_id FROM review UNION ALL SELECT row_id, file_id FROM response) USING (row_id)
      WHERE file_id = ${file} GROUP BY ALL ORDER BY ALL`,
    { driver: text, phrase: text, sentiment: optional(integer), n: integer },
  );

describe("reading the texts of a file", () => {
  it("leaves nothing behind when it is stopped half-way", async () => {
    const stop = new AbortController();
    const reading = readTexts(
      engine,
      textReaderHere,
      [team],
      { fileId: "file" },
      {
        signal: stop.signal,
        onProgress: (fraction) => {
          if (fraction > 0) stop.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect((await tones()).every(({ tone }) => tone === null)).toBe(true);
    expect(await rowsIn(engine, "mention")).toBe(0);
  });

  it("reads the tone of every text without stars that is not said to be in another language and is known", async () => {
    const told: number[] = [];
    await readTexts(engine, textReaderHere, [team], { fileId: "file" }, { onProgress: (at) => told.push(at) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect((await tones()).map(({ ending, tone, n }) => [ending, tone, n])).toEqual([
      [0, -1, 300],
      [1, null, 300], // German
      [2, null, 300], // stars
      [3, null, 300], // said to be Spanish
      [4, 1, 300],
      [5, 1, 300],
      [6, 1, 300],
      [7, 1, 300],
      [8, 1, 300],
      [9, null, 300], // another file
    ]);
  });

  it("codes each text of the file to the drivers it mentions, with the sentiment its stars state", async () => {
    expect(await mentioned("file")).toEqual([
      { driver: "team", phrase: "caring", sentiment: -1, n: 300 },
      { driver: "team", phrase: "caring", sentiment: null, n: 1800 },
      { driver: "team", phrase: "nurse", sentiment: null, n: 300 },
    ]);
    expect(await mentioned("other")).toEqual([]);
  });

  it("codes the comments of respondents as well", async () => {
    await readTexts(engine, textReaderHere, [team], { fileId: "survey" }, {});
    expect(await mentioned("survey")).toEqual([{ driver: "team", phrase: "nurse", sentiment: null, n: 20 }]);
  });
});

describe("recoding", () => {
  const rude = { id: "team", phrases: { mentions: ["rude"], near: [], exclusions: [] } };

  it("changes nothing when it is stopped", async () => {
    const before = [await mentioned("file"), await mentioned("survey")];
    const stop = new AbortController();
    const recoding = readTexts(
      engine,
      textReaderHere,
      [],
      { recoded: [rude] },
      {
        signal: stop.signal,
        onProgress: (fraction) => {
          if (fraction > 0) stop.abort();
        },
      },
    );
    await expect(recoding).rejects.toMatchObject({ name: "AbortError" });
    expect([await mentioned("file"), await mentioned("survey")]).toEqual(before);
  });

  it("codes all files again by the new phrases, for that driver alone, and leaves tones as they are", async () => {
    await readTexts(engine, textReaderHere, [access], { fileId: "other" }, {});
    const before = await tones();
    await ingest.recode([{ ...team, phrases: rude.phrases }]);
    expect(await mentioned("file")).toEqual([{ driver: "team", phrase: "rude", sentiment: null, n: 300 }]);
    expect(await mentioned("survey")).toEqual([{ driver: "team", phrase: "rude", sentiment: null, n: 20 }]);
    expect(await tones()).toEqual(before);
  });
});

describe("loading reviews", () => {
  const rows = [
    ["1", "5", "The nurse was rude and the wait was too long"],
    ["2", "", "The nurse was rude and the wait was too long"],
    ["3", "", "Great doctor, very caring"],
    ["4", "", "No complaints."],
    ["5", "", "Las enfermeras fueron muy amables"],
    ["6", "", ""],
  ].map(([id = "", stars = "", words = ""]) => `${id},Riverside Health,${stars},"${words}",2026-09-0${id}`);
  const file = () => textFile(["Review ID,Hospital,Stars,Review,Date", ...rows, ""].join("\n"), "reviews.csv");

  it("that is stopped while texts are read takes the file out again", async () => {
    const stop = new AbortController();
    const inspection = await inspected(ingest, file());
    const result = await ingest.load(inspection, inspection.mapping, {
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, issues: [{ kind: "stopped" }] });
    expect(await ingest.accounts()).toEqual([]);
    expect(await rowsIn(engine, "review")).toBe(3000);
  });

  it("reads them as part of it; where there are stars, they win", async () => {
    const { fileId } = await loaded(ingest, file());
    const entered = await engine.query(sql`SELECT stars, tone FROM review WHERE file_id = ${fileId} ORDER BY line`, {
      stars: optional(number),
      tone: optional(integer),
    });
    expect(entered.map(({ stars }) => stars)).toEqual([5, null, null, null, null, null]);
    expect(entered.map(({ tone }) => tone)).toEqual([null, -1, 1, 1, null, null]);
    expect(await mentioned(fileId)).toContainEqual({ driver: "access", phrase: "wait", sentiment: 1, n: 1 });
  });
});

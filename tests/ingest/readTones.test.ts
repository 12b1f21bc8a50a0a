import { afterAll, beforeAll, expect, it } from "vitest";
import { integer, number, optional } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import type { Ingest } from "../../src/ingest/ingest.ts";
import { readTones } from "../../src/ingest/readTones.ts";
import { loaded, openRoom, textFile } from "./fixtures.ts";

let engine: Engine;
let ingest: Ingest;
beforeAll(async () => {
  ({ engine, ingest } = await openRoom());
  await engine.run(sql`INSERT INTO review BY NAME SELECT i AS row_id, CASE WHEN i % 10 = 9 THEN 'other' ELSE 'file' END AS file_id,
    CASE i % 10 WHEN 0 THEN 'The nurse was rude' WHEN 1 THEN 'Der Arzt war sehr freundlich' ELSE 'Very caring staff' END AS text,
    CASE WHEN i % 10 = 2 THEN 1 END AS stars,
    CASE i % 10 WHEN 3 THEN 'es' WHEN 4 THEN 'English' WHEN 5 THEN 'en-GB' END AS language
    FROM range(1, 3001) AS r(i)`);
});
afterAll(() => engine.close());

const tones = () =>
  engine.query(sql`SELECT row_id % 10 AS ending, tone, count(*) AS n FROM review GROUP BY ALL ORDER BY ending`, {
    ending: integer,
    tone: optional(integer),
    n: integer,
  });

it("stops where it is told to", async () => {
  const signal = AbortSignal.abort();
  await expect(readTones(engine, "file", { signal })).rejects.toBe(signal.reason);
  expect((await tones()).every(({ tone }) => tone === null)).toBe(true);
});

it("reads every text of the file that has no stars, is not said to be in another language and is known", async () => {
  await readTones(engine, "file", {});
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

it("is part of loading reviews; where there are stars, they win", async () => {
  const rows = [
    ["1", "5", "The nurse was rude and the wait was too long"],
    ["2", "", "The nurse was rude and the wait was too long"],
    ["3", "", "Great doctor, very caring"],
    ["4", "", "No complaints."],
    ["5", "", "Las enfermeras fueron muy amables"],
    ["6", "", ""],
  ].map(([id = "", stars = "", words = ""]) => `${id},Riverside Health,${stars},"${words}",2026-09-0${id}`);
  const { fileId } = await loaded(
    ingest,
    textFile(["Review ID,Hospital,Stars,Review,Date", ...rows, ""].join("\n"), "reviews.csv"),
  );
  const entered = await engine.query(sql`SELECT stars, tone FROM review WHERE file_id = ${fileId} ORDER BY line`, {
    stars: optional(number),
    tone: optional(integer),
  });
  expect(entered.map(({ stars }) => stars)).toEqual([5, null, null, null, null, null]);
  expect(entered.map(({ tone }) => tone)).toEqual([null, -1, 1, 1, null, null]);
});

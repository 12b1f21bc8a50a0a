import { afterAll, beforeAll, expect, it } from "vitest";
import { integer, optional } from "../../src/engine/columns.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { sql } from "../../src/engine/sql.ts";
import { readTones } from "../../src/ingest/readTones.ts";
import { openRoom } from "./fixtures.ts";

let engine: Engine;
beforeAll(async () => {
  ({ engine } = await openRoom());
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

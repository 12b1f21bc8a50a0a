import type { SelectionDriver } from "../domain/driver.ts";
import { integer, number, optional, text } from "../engine/columns.ts";
import type { Engine, Statements } from "../engine/engine.ts";
import { sql, type Sql } from "../engine/sql.ts";
import type { TextsRead } from "../voice/readTexts.ts";
import { sentimentOfStars } from "../voice/sentiment.ts";
import type { Reading } from "./decode.ts";
import type { OpenTextReader } from "./textReader.ts";

/** Texts handed to the reader at once: some 100 ms of its work, so that a stop is heeded soon. */
const atOnce = 2000;

/** Which texts are read: those of one file that has just come, or all of them again for drivers whose phrases changed. */
export type TextsOf =
  { readonly fileId: string } | { readonly recoded: readonly Pick<SelectionDriver, "id" | "phrases">[] };

/** Texts in public, and the comments of respondents; stars and language decide whether the tone is asked for. */
const allTexts = sql`(
  SELECT row_id, file_id, text, stars,
    (stars IS NULL AND coalesce(lower(language), 'en') LIKE 'en%')::TINYINT AS toned FROM review WHERE text IS NOT NULL
  UNION ALL
  SELECT row_id, file_id, comment AS text, NULL AS stars, 0::TINYINT AS toned FROM response WHERE comment IS NOT NULL)`;

/**
 * Codes texts to the drivers they mention and reads the tone of public ones without stars, a batch after another, and
 * enters all of it or, after a stop or a failure, nothing. Comments are never read for tone: what was asked turns its
 * words round. Read once for each file; recoding leaves tones alone.
 */
export async function readTexts(
  engine: Engine,
  open: OpenTextReader,
  drivers: readonly SelectionDriver[],
  of: TextsOf,
  { signal, onProgress }: Reading,
): Promise<void> {
  const those = "fileId" in of ? sql`file_id = ${of.fileId}` : sql`true`;
  const total = await countTexts(engine, those);
  if (total === 0) return;
  onProgress?.(0);
  const reader = await open("fileId" in of ? drivers : of.recoded);
  try {
    await engine.transaction(
      async (tx) => {
        if ("recoded" in of)
          for (const { id } of of.recoded) await tx.run(sql`DELETE FROM mention WHERE driver = ${id}`);
        else await tx.run(sql`DELETE FROM mention WHERE row_id IN (SELECT row_id FROM ${allTexts} WHERE ${those})`);
        let done = 0;
        for (let last = -1; done < total;) {
          const batch = await nextTexts(tx, those, last, signal);
          const end = batch.at(-1);
          if (end === undefined) break;
          last = end.row_id;
          const toned = batch.map(({ toned: asked }) => "fileId" in of && asked === 1);
          const read = await reader.read({ texts: batch.map((row) => row.text), toned });
          signal?.throwIfAborted();
          await enterMentions(tx, batch, read);
          await enterTones(tx, batch, read);
          done += batch.length;
          onProgress?.(done / total);
        }
      },
      { signal },
    );
  } finally {
    reader.close();
  }
}

type BatchRow = { readonly row_id: number; readonly stars: number | null };

async function countTexts(engine: Engine, those: Sql): Promise<number> {
  const [row] = await engine.query(sql`SELECT count(*) AS n FROM ${allTexts} WHERE ${those}`, { n: integer });
  return row?.n ?? 0;
}

const nextTexts = (tx: Statements, those: Sql, last: number, signal: AbortSignal | undefined) =>
  tx.query(
    sql`SELECT row_id, text, stars, toned FROM ${allTexts} WHERE ${those} AND row_id > ${last} ORDER BY row_id LIMIT ${atOnce}`,
    { row_id: integer, text, stars: optional(number), toned: integer },
    { signal },
  );

const signOf = { negative: -1, neutral: 0, positive: 1 } as const;

/** Stands between the entries of a list bound as one text: one value for each would take seconds. */
const between = "\u001f";

async function enterMentions(tx: Statements, batch: readonly BatchRow[], { mentions }: TextsRead): Promise<void> {
  const rows = mentions.flatMap(({ place, driver, matched }) => {
    const row = batch[place];
    if (row === undefined) return [];
    const sentiment = sentimentOfStars(row.stars);
    return [
      [
        String(row.row_id),
        driver,
        matched.replaceAll(between, " "),
        sentiment === null ? "" : String(signOf[sentiment]),
      ],
    ];
  });
  if (rows.length === 0) return;
  const list = (column: number): string => rows.map((row) => row[column] ?? "").join(between);
  await tx.run(sql`INSERT INTO mention SELECT row_id::BIGINT, driver, phrase, nullif(sentiment, '')::TINYINT FROM (SELECT
    unnest(string_split(${list(0)}, ${between})) AS row_id, unnest(string_split(${list(1)}, ${between})) AS driver,
    unnest(string_split(${list(2)}, ${between})) AS phrase, unnest(string_split(${list(3)}, ${between})) AS sentiment)`);
}

async function enterTones(tx: Statements, batch: readonly BatchRow[], { tones }: TextsRead): Promise<void> {
  const known = batch.flatMap(({ row_id }, place) => {
    const tone = tones[place] ?? null;
    return tone === null ? [] : [{ row_id, tone }];
  });
  if (known.length === 0) return;
  await tx.run(sql`UPDATE review SET tone = reading.tone FROM (SELECT
    unnest(string_split(${known.map(({ row_id }) => row_id).join(",")}, ',')::BIGINT[]) AS row_id,
    unnest(string_split(${known.map(({ tone }) => tone).join(",")}, ',')::TINYINT[]) AS tone) AS reading
    WHERE review.row_id = reading.row_id`);
}

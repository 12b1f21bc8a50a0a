import { text, integer } from "../engine/columns.ts";
import type { Asking, Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";
import { loadTones } from "../voice/tone/loadTones.ts";

/** Texts read between two answers of the engine: some 20 ms of work, so that the page stays at hand. */
const atOnce = 1000;

/** Enters beside each text of a loaded file that carries no stars the tone its words have, if it is in English and can be read. */
export async function readTones(engine: Engine, fileId: string, asking: Asking): Promise<void> {
  for (let last = 0; ;) {
    const texts = await engine.query(
      sql`SELECT row_id, text FROM review WHERE file_id = ${fileId} AND row_id > ${last} AND stars IS NULL
        AND text IS NOT NULL AND coalesce(lower(language), 'en') LIKE 'en%' ORDER BY row_id LIMIT ${atOnce}`,
      { row_id: integer, text },
      asking,
    );
    const end = texts.at(-1);
    if (end === undefined) return;
    const read = await loadTones();
    const tones = read(texts.map((row) => row.text));
    const known = texts.flatMap(({ row_id }, place) => {
      const tone = tones[place];
      return tone === undefined || tone === null ? [] : [{ row_id, tone }];
    });
    if (known.length > 0) await enter(engine, known, asking);
    last = end.row_id;
  }
}

/** Two lists as text are two bound values; one value a row would take seconds. */
const enter = (engine: Engine, known: readonly { readonly row_id: number; readonly tone: number }[], asking: Asking) =>
  engine.run(
    sql`UPDATE review SET tone = reading.tone FROM (SELECT
      unnest(string_split(${known.map(({ row_id }) => row_id).join(",")}, ',')::BIGINT[]) AS row_id,
      unnest(string_split(${known.map(({ tone }) => tone).join(",")}, ',')::TINYINT[]) AS tone) AS reading
      WHERE review.row_id = reading.row_id`,
    asking,
  );

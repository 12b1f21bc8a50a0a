import type { MatchedTexts } from "../domain/matchedText.ts";
import { date, integer, number, optional, text } from "../engine/columns.ts";
import type { Asking, Engine } from "../engine/engine.ts";
import { listSql, sql } from "../engine/sql.ts";
import { mentionPattern, type Dictionary } from "../voice/coding.ts";

/** How many texts are shown. */
const most = 12;

/** The public texts about us that a driver's phrases meet or that the user counts for it, newest first. The model must be built. */
export async function matchedTexts(engine: Engine, dictionary: Dictionary, asking: Asking = {}): Promise<MatchedTexts> {
  const looked = sql`(SELECT row_id, review.review_key, text, review.stars, review.posted_on, correction.present,
      list_filter(regexp_extract_all(text, ${mentionPattern(dictionary)}, 1, 'i'), lambda met: met <> '')[1] AS met
    FROM public_text JOIN review USING (row_id)
    LEFT JOIN correction ON correction.review_key = review.review_key AND correction.driver = ${dictionary.id}
    WHERE public_text.role = 'own' AND public_text.words >= 3)`;
  const counting = sql`SELECT count(*) FILTER (met IS NOT NULL) AS matched, count(*) AS texts FROM ${looked}`;
  const [counted] = await engine.query(counting, { matched: integer, texts: integer }, asking);
  const found = await engine.query(
    sql`SELECT row_id, review_key, text, stars, posted_on, met FROM ${looked} WHERE met IS NOT NULL OR present = 1
      ORDER BY posted_on DESC NULLS LAST, row_id LIMIT ${most}`,
    {
      row_id: integer,
      review_key: text,
      text,
      stars: optional(number),
      posted_on: optional(date),
      met: optional(text),
    },
    asking,
  );
  const counts = await engine.query(
    sql`SELECT row_id, driver FROM own_mention WHERE row_id IN ${listSql(found.map(({ row_id }) => row_id))} ORDER BY driver`,
    { row_id: integer, driver: text },
    asking,
  );
  return {
    matched: counted?.matched ?? 0,
    texts: counted?.texts ?? 0,
    counted: { pieces: counting.parts, values: counting.values.map(String) },
    examples: found.map(({ row_id, review_key, text: words, stars, posted_on, met }) => ({
      reviewKey: review_key,
      text: words,
      met,
      stars,
      postedOn: posted_on,
      drivers: counts.flatMap((count) => (count.row_id === row_id ? [count.driver] : [])),
    })),
  };
}

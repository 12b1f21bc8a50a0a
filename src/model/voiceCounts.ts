import type { TextPopulation, VoiceCounts, VoicePart } from "../domain/beside.ts";
import { ColumnError, date, integer, number, optional, text, type Column } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql, type Sql } from "../engine/sql.ts";
import { keptRows } from "./keptRows.ts";

/** What texts in public can be narrowed by. */
const known = ["location"] as const;

const owners = ["own", "others"] as const satisfies readonly VoicePart["owner"][];
const kinds = ["page", "outlet", "review", "post", "comment"] as const satisfies readonly VoicePart["kind"][];

const oneOf =
  <Name extends string>(names: readonly Name[]): Column<Name> =>
  (cell, column) => {
    const found = names.find((name) => name === cell);
    if (found === undefined) throw new ColumnError(`Column "${column}" gave a name that it did not promise.`);
    return found;
  };

/** An account: a person by a hash, else the site as a whole. */
const account = sql`coalesce(review.author_key, 'site ' || population.site)`;

/** Those that wrote most, then those that reached most: outlets and unsigned sites by name, persons without. Who wrote once and whose reach nobody tells carries nothing. */
const accountsOf = (kept: Sql): Sql => sql`
  WITH account AS (
    SELECT CASE WHEN review.author_key IS NULL THEN population.site END AS name, count(*) AS texts, sum(review.reach) AS reach,
      count(population.tone) AS toned, coalesce(sum(population.tone), 0)::INTEGER AS balance, ${account} AS account
    FROM public_text AS population JOIN review USING (row_id)
    WHERE population.role = 'own' AND ${kept}
    GROUP BY account, name
    HAVING count(*) > 1 OR count(review.reach) > 0 OR name IS NOT NULL
  )
  SELECT name, texts, reach, toned, balance
  FROM account
  QUALIFY row_number() OVER (ORDER BY texts DESC, toned DESC, name, account) <= 12
    OR (reach IS NOT NULL AND row_number() OVER (ORDER BY reach DESC NULLS LAST, texts DESC, name, account) <= 6)
  ORDER BY texts DESC, toned DESC, name, account`;

const howMany = (kept: Sql): Sql => sql`
  SELECT count(DISTINCT ${account}) AS accounts
  FROM public_text AS population JOIN review USING (row_id)
  WHERE population.role = 'own' AND ${kept}`;

/** Texts about us, and posts in reports of our own pages; a text is ours where its site bears one of our names. */
const sidesOf = (kept: Sql, { period, keep }: TextPopulation): Sql => {
  const months = period === null ? sql`true` : sql`month BETWEEN ${period.from} AND ${period.to}`;
  // A report of a page knows neither where nor of what its posts are.
  const isOutside = (keep.location ?? []).length > 0 || keep.cites !== undefined;
  return sql`text_side AS (
    SELECT population.kind, population.site, review.posted_on, review.reach, lower(population.site) IN (
      SELECT lower(label) FROM brand_alias JOIN brand ON brand.name = brand_alias.brand WHERE brand.role = 'own') AS ours
    FROM public_text AS population JOIN review USING (row_id)
    WHERE population.role = 'own' AND ${kept}
  ),
  page_side AS (
    SELECT platform, day, reach FROM (
      SELECT platform, starts_on AS day, reach, year(starts_on) * 12 + month(starts_on) - 1 AS month
      FROM activity WHERE breakdown = 'post' AND starts_on IS NOT NULL)
    WHERE ${isOutside ? sql`false` : months}
  ),
  shared_days AS (
    SELECT greatest(min(day), (SELECT min(posted_on) FROM text_side)) AS first_day,
      least(max(day), (SELECT max(posted_on) FROM text_side)) AS last_day
    FROM page_side HAVING count(*) > 0
  )`;
};

const partsOf = (sides: Sql): Sql => sql`
  WITH ${sides}
  SELECT 'own' AS owner, 'page' AS kind, platform AS name, count(*) AS texts, sum(reach) AS reach
  FROM page_side JOIN shared_days ON day BETWEEN first_day AND last_day
  GROUP BY platform
  UNION ALL
  SELECT CASE WHEN ours THEN 'own' ELSE 'others' END, CASE WHEN ours THEN 'outlet' ELSE kind END, CASE WHEN ours THEN site END,
    count(*), sum(reach)
  FROM text_side
  WHERE NOT EXISTS (FROM shared_days) OR posted_on BETWEEN (SELECT first_day FROM shared_days) AND (SELECT last_day FROM shared_days)
  GROUP BY ALL
  ORDER BY owner DESC, texts DESC, kind, name`;

const posts = sql`SELECT count(starts_on) AS dated, count(*) - count(starts_on) AS undated FROM activity WHERE breakdown = 'post'`;

/** Counts who writes about us in public, and what of it is ours. The model must be built. */
export async function voiceCounts(
  engine: Engine,
  population: TextPopulation,
  written: (statement: Sql) => string,
): Promise<VoiceCounts> {
  const kept = keptRows(population, known, "review");
  const sides = sidesOf(kept, population);
  const [accounts, parts] = [accountsOf(kept), partsOf(sides)];
  const voices = await engine.query(accounts, {
    name: optional(text),
    texts: integer,
    reach: optional(number),
    toned: integer,
    balance: integer,
  });
  const [all] = await engine.query(howMany(kept), { accounts: integer });
  const owned = await engine.query(parts, {
    owner: oneOf(owners),
    kind: oneOf(kinds),
    name: optional(text),
    texts: integer,
    reach: optional(number),
  });
  const [days] = await engine.query(sql`WITH ${sides} SELECT first_day AS "from", last_day AS "to" FROM shared_days`, {
    from: optional(date),
    to: optional(date),
  });
  const [pagePosts] = await engine.query(posts, { dated: integer, undated: integer });
  const [from, to] = [days?.from ?? null, days?.to ?? null];
  return {
    voices,
    accounts: all?.accounts ?? 0,
    owned,
    days: from === null || to === null || from > to ? null : { from, to },
    pagePosts: pagePosts ?? { dated: 0, undated: 0 },
    sql: { voices: written(accounts), owned: written(parts) },
  };
}

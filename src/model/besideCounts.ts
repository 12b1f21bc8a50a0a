import type { BesideCounts } from "../domain/beside.ts";
import { date, integer, number, optional, text } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";

/** The accounts that wrote most, largest first: outlets and unsigned sites by name, persons without. */
const voices = sql`
  SELECT CASE WHEN review.author_key IS NULL THEN public_text.site END AS name, count(*) AS texts, sum(review.reach) AS reach,
    count(public_text.tone) AS toned, coalesce(sum(public_text.tone), 0) AS balance
  FROM public_text JOIN review USING (row_id)
  WHERE public_text.role = 'own'
  GROUP BY coalesce(review.author_key, 'site ' || public_text.site), name
  ORDER BY texts DESC, toned DESC, name
  LIMIT 12`;

const listings = sql`
  SELECT site, count(DISTINCT place) AS places, count(*) AS fields, count(listed) AS filled, count(matches) AS compared,
    coalesce(sum(matches), 0) AS matching
  FROM listing
  GROUP BY site
  ORDER BY places DESC, site`;

/** A row whose days lie within those of another of the same campaign is a part of it, and not counted again. */
const activity = sql`
  WITH counted AS (
    SELECT *, CASE WHEN date_trunc('month', starts_on) = date_trunc('month', ends_on)
      THEN (year(starts_on) * 12 + month(starts_on) - 1)::INTEGER END AS active_month
    FROM activity AS part
    WHERE breakdown <> 'term' AND NOT EXISTS (
      SELECT 1 FROM activity AS whole
      WHERE whole.platform = part.platform AND whole.breakdown = part.breakdown
        AND whole.campaign IS NOT DISTINCT FROM part.campaign AND whole.driver IS NOT DISTINCT FROM part.driver
        AND whole.starts_on <= part.starts_on AND whole.ends_on >= part.ends_on
        AND (whole.starts_on < part.starts_on OR whole.ends_on > part.ends_on))
  )
  SELECT platform, breakdown, currency, CASE WHEN grouping(active_month) = 0 THEN active_month END AS month,
    count(DISTINCT campaign) AS names, min(starts_on) AS first, max(ends_on) AS last, sum(spend) AS spend,
    sum(impressions) AS impressions, sum(clicks) AS clicks, sum(visits) AS visits, sum(reach) AS reach,
    sum(engagements) AS engagements
  FROM counted
  GROUP BY GROUPING SETS ((platform, breakdown, currency), (platform, breakdown, currency, active_month))
  HAVING grouping(active_month) = 1 OR active_month IS NOT NULL
  ORDER BY platform, breakdown, currency, month NULLS FIRST`;

const interest = sql`
  SELECT campaign AS term, min(starts_on) AS first, max(ends_on) AS last_day, avg(interest) AS mean,
    arg_max(interest, ends_on) AS last
  FROM activity
  WHERE breakdown = 'term' AND interest IS NOT NULL AND starts_on IS NOT NULL
  GROUP BY campaign, file_id
  ORDER BY mean DESC, term`;

/** Counts what stands beside the drivers. The model must be built. */
export async function besideCounts(engine: Engine): Promise<BesideCounts> {
  const days = await engine.query(activity, {
    platform: text,
    breakdown: text,
    currency: optional(text),
    month: optional(integer),
    names: integer,
    first: optional(date),
    last: optional(date),
    spend: optional(number),
    impressions: optional(number),
    clicks: optional(number),
    visits: optional(number),
    reach: optional(number),
    engagements: optional(number),
  });
  return {
    voices: await engine.query(voices, {
      name: optional(text),
      texts: integer,
      reach: optional(number),
      toned: integer,
      balance: integer,
    }),
    listings: await engine.query(listings, {
      site: text,
      places: integer,
      fields: integer,
      filled: integer,
      compared: integer,
      matching: integer,
    }),
    activity: days.map(({ first, last, ...row }) => ({ ...row, from: first, to: last })),
    interest: (
      await engine.query(interest, { term: text, first: date, last_day: date, mean: number, last: number })
    ).map(({ first, last_day, ...row }) => ({ ...row, from: first, to: last_day })),
    sql: { voices: voices.text, listings: listings.text, activity: activity.text, interest: interest.text },
  };
}

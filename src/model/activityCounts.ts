import type { ActivityCounts } from "../domain/beside.ts";
import { date, integer, number, optional, text } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql } from "../engine/sql.ts";

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

/** Counts what reports of platforms hold. The model must be built. */
export async function activityCounts(engine: Engine): Promise<ActivityCounts> {
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
  const terms = await engine.query(interest, { term: text, first: date, last_day: date, mean: number, last: number });
  return {
    activity: days.map(({ first, last, ...row }) => ({ ...row, from: first, to: last })),
    interest: terms.map(({ first, last_day, ...row }) => ({ ...row, from: first, to: last_day })),
    sql: { activity: activity.text, interest: interest.text },
  };
}

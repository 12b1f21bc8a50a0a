import type { ActivityCounts } from "../domain/beside.ts";
import type { Period } from "../domain/period.ts";
import { date, integer, number, optional, text } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { sql, type Sql } from "../engine/sql.ts";

const monthOf = (day: Sql): Sql => sql`(year(${day}) * 12 + month(${day}) - 1)::INTEGER`;
const [startMonth, endMonth] = [monthOf(sql`starts_on`), monthOf(sql`ends_on`)];

/** Whether all days of a row lie within the period; no period takes all rows, undated ones too. */
const within = (period: Period | null): Sql =>
  period === null ? sql`true` : sql`coalesce(${startMonth} >= ${period.from} AND ${endMonth} <= ${period.to}, false)`;

/** Whether a row may hold days of the period: it touches it, or does not tell. */
const touching = (period: Period | null): Sql =>
  period === null ? sql`true` : sql`coalesce(${startMonth} <= ${period.to} AND ${endMonth} >= ${period.from}, true)`;

const sameCampaign = sql`other.platform = report.platform AND other.breakdown = report.breakdown
      AND other.campaign IS NOT DISTINCT FROM report.campaign AND other.driver IS NOT DISTINCT FROM report.driver`;

/**
 * No day counts twice: a row whose days lie within those of another of the same campaign is a part of it, and where the days of two
 * meet in part, the later one counts. Rows that reach beyond the period cannot be cut to it: they are counted as such, not added.
 */
const activityIn = (period: Period | null): Sql => sql`
  WITH touching AS (
    SELECT *, ${within(period)} AS inside, CASE WHEN ${startMonth} = ${endMonth} THEN ${startMonth} END AS active_month
    FROM activity
    WHERE breakdown <> 'term' AND ${touching(period)}
  ),
  inside AS (SELECT * FROM touching WHERE inside),
  judged AS (
    SELECT *, EXISTS (
      SELECT 1 FROM inside AS other
      WHERE ${sameCampaign}
        AND other.starts_on > report.starts_on AND other.starts_on <= report.ends_on AND other.ends_on > report.ends_on
    ) AS overlapping
    FROM inside AS report
    WHERE NOT EXISTS (
      SELECT 1 FROM inside AS other
      WHERE ${sameCampaign}
        AND other.starts_on <= report.starts_on AND other.ends_on >= report.ends_on
        AND (other.starts_on < report.starts_on OR other.ends_on > report.ends_on))
    UNION ALL
    SELECT *, false FROM touching WHERE NOT inside
  ),
  counted AS (SELECT *, inside AND NOT overlapping AS counts FROM judged)
  SELECT platform, breakdown, currency, CASE WHEN grouping(active_month) = 0 THEN active_month END AS month,
    count(DISTINCT campaign) FILTER (counts) AS names, min(starts_on) FILTER (counts) AS first,
    max(ends_on) FILTER (counts) AS last, sum(spend) FILTER (counts) AS spend,
    sum(impressions) FILTER (counts) AS impressions, sum(clicks) FILTER (counts) AS clicks,
    sum(visits) FILTER (counts) AS visits, sum(reach) FILTER (counts) AS reach,
    sum(engagements) FILTER (counts) AS engagements,
    count(*) FILTER (overlapping) AS overlapping, count(*) FILTER (NOT inside) AS beyond
  FROM counted
  GROUP BY GROUPING SETS ((platform, breakdown, currency), (platform, breakdown, currency, active_month))
  HAVING grouping(active_month) = 1 OR (active_month IS NOT NULL AND count(*) FILTER (counts) > 0)
  ORDER BY platform, breakdown, currency, month NULLS FIRST`;

const interestIn = (period: Period | null): Sql => sql`
  SELECT campaign AS term, min(starts_on) AS first, max(ends_on) AS last_day, avg(interest) AS mean,
    arg_max(interest, ends_on) AS last
  FROM activity
  WHERE breakdown = 'term' AND interest IS NOT NULL AND starts_on IS NOT NULL AND ${within(period)}
  GROUP BY campaign, file_id
  ORDER BY mean DESC, term`;

/** Counts what reports of platforms hold of a period; null takes all of it. The model must be built. */
export async function activityCounts(
  engine: Engine,
  period: Period | null,
  written: (statement: Sql) => string,
): Promise<ActivityCounts> {
  const [activity, interest] = [activityIn(period), interestIn(period)];
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
    overlapping: integer,
    beyond: integer,
  });
  const terms = await engine.query(interest, { term: text, first: date, last_day: date, mean: number, last: number });
  return {
    activity: days.map(({ first, last, ...row }) => ({ ...row, from: first, to: last })),
    interest: terms.map(({ first, last_day, ...row }) => ({ ...row, from: first, to: last_day })),
    sql: { activity: written(activity), interest: written(interest) },
  };
}

import type { Coverage } from "../domain/coverage.ts";
import { attributes, type Attribute } from "../domain/filter.ts";
import { lastDay, monthOfDate, type Month, type Period } from "../domain/period.ts";
import { date, integer, optional, text } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier, joinSql, sql, type Sql } from "../engine/sql.ts";

/** What the loaded data hold, whatever the filter. The model must be built. */
export async function dataCoverage(engine: Engine): Promise<Coverage> {
  const sources = await engine.query(dateRanges, { source: text, first: optional(date), last: optional(date) });
  const [rows] = await engine.query(rowCounts, {
    selections: integer,
    responses: integer,
    reviews: integer,
    hospitals: integer,
  });
  const values = await engine.query(attributeValues, { attribute: text, value: text, rows: integer });
  const firsts = sources.flatMap(({ first }) => (first === null ? [] : [first])).sort();
  const lasts = sources.flatMap(({ last }) => (last === null ? [] : [last])).sort();
  const lastOf = (name: string) => sources.find(({ source }) => source === name)?.last ?? null;
  return {
    months: monthsOf(firsts[0] ?? null, lasts.at(-1) ?? null),
    lastComplete: lastCompleteMonth(lasts.at(-1) ?? null),
    lastCompleteOf: {
      crm: lastCompleteMonth(lastOf("crm")),
      survey: lastCompleteMonth(lastOf("survey")),
      review: lastCompleteMonth(lastOf("review")),
    },
    values: Object.fromEntries(attributes.flatMap((attribute) => valuesOf(attribute, values))),
    rows: rows ?? { selections: 0, responses: 0, reviews: 0, hospitals: 0 },
  };
}

type AttributeValue = { readonly attribute: string; readonly value: string; readonly rows: number };

function valuesOf(attribute: Attribute, all: readonly AttributeValue[]) {
  const own = all.filter((each) => each.attribute === attribute).map(({ value, rows }) => ({ value, rows }));
  return own.length === 0 ? [] : [[attribute, own] as const];
}

function monthsOf(first: string | null, last: string | null): Period | null {
  const from = first === null ? null : monthOfDate(first);
  const to = last === null ? null : monthOfDate(last);
  return from === null || to === null ? null : { from, to };
}

function lastCompleteMonth(last: string | null): Month | null {
  const month = last === null ? null : monthOfDate(last);
  return month === null || last === null ? null : last >= lastDay(month) ? month : month - 1;
}

const dateRanges = sql`
  SELECT source, min(day) AS first, max(day) AS last
  FROM (
    SELECT 'survey' AS source, responded_on AS day FROM response
    UNION ALL SELECT 'review', posted_on FROM review
    UNION ALL SELECT 'crm', created_on FROM selection_event
    UNION ALL SELECT 'crm', decided_on FROM selection_event
  )
  GROUP BY source`;

const rowCounts = sql`
  SELECT
    (SELECT count(*) FROM selection_event) AS selections,
    (SELECT count(*) FROM response) AS responses,
    (SELECT count(*) FROM review) AS reviews,
    (SELECT count(DISTINCT facility_id) FROM hospital_measure) AS hospitals`;

/** One reading of each view for all attributes, each row of it spread over them. */
const valuesIn = (view: Sql): Sql =>
  sql`SELECT unnest([${joinSql(
    attributes.map((attribute) => sql`${attribute}`),
    sql`, `,
  )}]) AS attribute, unnest([${joinSql(attributes.map(identifier), sql`, `)}]) AS value FROM ${view}`;

const attributeValues: Sql = sql`
  SELECT attribute, value, count(*) AS rows
  FROM (${valuesIn(sql`survey`)} UNION ALL ${valuesIn(sql`lead`)}
    UNION ALL SELECT 'location', location FROM public_text WHERE role = 'own')
  WHERE value IS NOT NULL
  GROUP BY attribute, value
  ORDER BY attribute, rows DESC, value`;

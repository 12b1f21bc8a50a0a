import type { TextPopulation } from "../domain/beside.ts";
import { attributes } from "../domain/filter.ts";
import { identifier, joinSql, listSql, sql, type Sql } from "../engine/sql.ts";

/** What the view `citing` calls the source of a row. */
export type CitingSource = "survey" | "review" | "crm";

/** The condition that keeps the page's population among the rows of a view named `population`, which has the `known` attributes; no period takes all rows, undated ones too. */
export function keptRows({ period, keep }: TextPopulation, known: readonly string[], source: CitingSource): Sql {
  const months = period === null ? sql`true` : sql`population.month BETWEEN ${period.from} AND ${period.to}`;
  const kept = attributes.flatMap((attribute) => {
    const values = known.includes(attribute) ? (keep[attribute] ?? []) : [];
    return values.length === 0 ? [] : [sql`population.${identifier(attribute)} IN ${listSql(values)}`];
  });
  const { cites } = keep;
  const citing =
    cites === undefined
      ? []
      : [
          sql`population.row_id IN (SELECT row_id FROM citing WHERE source = ${source} AND driver IN ${listSql(cites)})`,
        ];
  return joinSql([months, ...kept, ...citing], sql` AND `);
}

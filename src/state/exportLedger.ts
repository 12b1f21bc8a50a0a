import { attributes } from "../domain/filter.ts";
import {
  countedRows,
  keepName,
  populationName,
  type CountedRows,
  type ExportedPopulation,
} from "../domain/exported.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier, joinSql, listSql, sql, type Sql } from "../engine/sql.ts";
import { auditExport, type ExportAtom } from "../privacy/exportAudit.ts";

/**
 * The populations among these whose counts, added and subtracted, give a group of 1 to 10 away in the data as they are; null when all may
 * be known together.
 */
export async function refusedTogether(
  engine: Engine,
  populations: readonly ExportedPopulation[],
): Promise<readonly ExportedPopulation[] | null> {
  for (const rows of countedRows) {
    const concerned = populations.filter((population) => population.rows === rows);
    if (concerned.length === 0) continue;
    const found = auditExport(await atomsOf(engine, rows, concerned));
    if (found !== null) return concerned.filter((population) => found.populations.includes(populationName(population)));
  }
  return null;
}

/** The people of each combination of populations, counted: one statement, by month and by whom each filter keeps. */
async function atomsOf(
  engine: Engine,
  rows: CountedRows,
  populations: readonly ExportedPopulation[],
): Promise<readonly ExportAtom[]> {
  const keeps = new Map(populations.map(({ keep }) => [keepName(keep), keep]));
  const names = [...keeps.keys()];
  const flags = [...keeps.values()].map(
    (keep, place) => sql`${keeping(keep)} AS ${identifier(`kept_${String(place)}`)}`,
  );
  const columns = joinSql(flags, sql`, `);
  const counted = await engine.queryColumns(
    sql`SELECT coalesce(month, -1) AS month, count(*) AS people, ${columns} FROM ${identifier(rows)} GROUP BY ALL`,
  );
  return Array.from({ length: counted.people?.length ?? 0 }, (_, row) => ({
    size: Number(counted.people?.[row]),
    memberOf: populations
      .filter(({ keep, period }) => {
        const month = Number(counted.month?.[row]);
        const kept = Number(counted[`kept_${String(names.indexOf(keepName(keep)))}`]?.[row]) === 1;
        return kept && (period === null || (month >= period.from && month <= period.to));
      })
      .map(populationName),
  }));
}

function keeping(keep: ExportedPopulation["keep"]): Sql {
  const conditions = attributes.flatMap((attribute) => {
    const values = keep[attribute];
    return values === undefined || values.length === 0
      ? []
      : [sql`coalesce(${identifier(attribute)} IN ${listSql(values)}, false)`];
  });
  return conditions.length === 0 ? sql`1` : sql`(${joinSql(conditions, sql` AND `)})::INTEGER`;
}

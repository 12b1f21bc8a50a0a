import type { DriverId } from "../domain/driver.ts";
import { attributes } from "../domain/filter.ts";
import {
  countedRows,
  exportedParts,
  keepName,
  partsOfDriver,
  populationName,
  type CountedRows,
  type ExportedPart,
  type ExportedPopulation,
} from "../domain/exported.ts";
import type { ColumnTable } from "../engine/columns.ts";
import type { Engine } from "../engine/engine.ts";
import { identifier, joinSql, listSql, sql, type Sql } from "../engine/sql.ts";
import { citing } from "../metrics/question.ts";
import { bind } from "../model/bind.ts";
import { auditExport, type ExportAtom } from "../privacy/exportAudit.ts";

/**
 * The populations among these whose counts, added and subtracted, give a group of 1 to 10 away in the data as they are; null when all may
 * be known together. The answers given by the people of different populations are audited like the people themselves.
 */
export async function refusedTogether(
  engine: Engine,
  populations: readonly ExportedPopulation[],
): Promise<readonly ExportedPopulation[] | null> {
  for (const rows of countedRows) {
    const concerned = populations.filter((population) => population.rows === rows);
    if (concerned.length === 0) continue;
    const counted = await countOf(engine, rows, concerned);
    for (const part of [null, ...partsAmong(concerned)]) {
      const found = auditExport(atomsOf(counted, concerned, part));
      if (found !== null)
        return concerned.filter((population) => found.populations.includes(populationName(population)));
    }
  }
  return null;
}

type PlainPart = keyof typeof exportedParts;

const isPlain = (part: string): part is PlainPart => part in exportedParts;

/** Whom the shares of a driver tell of is audited beside those who cite it, once a filter kept them alone; else nobody can subtract them. */
const citedAmong = (populations: readonly ExportedPopulation[]): readonly DriverId[] => [
  ...new Set(populations.flatMap(({ keep }) => keep.cites ?? [])),
];

const partsAmong = (populations: readonly ExportedPopulation[]): readonly ExportedPart[] => [
  ...new Set(
    populations.flatMap(({ rows, parts = [] }) =>
      parts.filter((part) => isPlain(part) && exportedParts[part] === rows),
    ),
  ),
  ...citedAmong(populations).flatMap((driver) => Object.values(partsOfDriver(driver))),
];

/** Those who cite a driver were all asked about it. */
const tells = ({ keep, parts = [] }: ExportedPopulation, part: ExportedPart): boolean =>
  parts.includes(part) ||
  keep.cites?.some((driver) => Object.values<ExportedPart>(partsOfDriver(driver)).includes(part)) === true;

/** Who gave an answer, as the metrics count it; tests compare them with the metrics' own sums. */
const conditions: Readonly<Record<PlainPart, Sql>> = {
  "preference asked": sql`prefer_us IS NOT NULL`,
  "preference yes": sql`prefer_us = 1`,
  "preference no": sql`prefer_us = 0`,
  "conversion asked": sql`consider_us = 1 AND prefer_us IS NOT NULL`,
  "conversion yes": sql`consider_us = 1 AND prefer_us = 1`,
  "conversion no": sql`consider_us = 1 AND prefer_us = 0`,
  "nps asked": sql`recommend IS NOT NULL`,
  "nps up": sql`recommend >= 9`,
  "nps between": sql`recommend BETWEEN 7 AND 8`,
  "nps down": sql`recommend <= 6`,
  "new-patients yes": sql`patient_type = 'new'`,
  "does asked": sql`reasoned = 1`,
  "lost-reason asked": sql`reasoned = 1`,
  "arrival-conversion asked": sql`mature = 1 AND state IN ('selected', 'lost')`,
  "arrival-conversion yes": sql`mature = 1 AND state = 'selected'`,
  "arrival-conversion no": sql`mature = 1 AND state = 'lost'`,
};

const rowsCounted: Readonly<Record<CountedRows, Sql>> = {
  survey: sql`(SELECT survey.*, own.consider AS consider_us, own.prefer AS prefer_us FROM survey
    LEFT JOIN (SELECT row_id, consider, prefer FROM funnel WHERE role = 'own') AS own USING (row_id))`,
  selection: sql`selection`,
  lost: sql`lost`,
  lead: sql`lead`,
};

const flag = (condition: Sql, name: string): Sql => sql`coalesce(${condition}, false)::INTEGER AS ${identifier(name)}`;

const partFlag = (part: ExportedPart, populations: readonly ExportedPopulation[]): string =>
  `part_${String(partsAmong(populations).indexOf(part))}`;

/** Who was asked about a driver, of these rows; signals are told by the source of a selection. */
function askedAbout(driver: DriverId, rows: CountedRows): Sql {
  const isSignal = sql`EXISTS (SELECT 1 FROM driver WHERE id = ${driver} AND role = 'signal')`;
  switch (rows) {
    case "survey":
      return sql`row_id IN (SELECT row_id FROM stated WHERE driver = ${driver} AND cites IS NOT NULL)`;
    case "selection":
      return sql`CASE WHEN ${isSignal} THEN source <> 'unknown' ELSE reasoned = 1 END`;
    case "lost":
      return sql`(NOT ${isSignal} AND reasoned = 1)`;
    case "lead":
      return sql`false`;
  }
}

const sourceOf = (rows: CountedRows) => (rows === "survey" ? "survey" : "crm");

function conditionOf(part: ExportedPart, rows: CountedRows, drivers: readonly DriverId[]): Sql {
  if (isPlain(part)) return conditions[part];
  const driver = drivers.find((each) => Object.values<ExportedPart>(partsOfDriver(each)).includes(part)) ?? "";
  return part === partsOfDriver(driver).asked ? askedAbout(driver, rows) : citingSql(rows, [driver]);
}

const citingSql = (rows: CountedRows, drivers: readonly DriverId[]): Sql =>
  joinSql(citing(sourceOf(rows), drivers).map(bind), sql` AND `);

/** The rows counted by month, by whom each filter keeps and by the answers given: one statement. */
function countOf(engine: Engine, rows: CountedRows, populations: readonly ExportedPopulation[]): Promise<ColumnTable> {
  const keeps = [...keepsAmong(populations).values()].map((keep, place) =>
    flag(keeping(keep, rows), `kept_${String(place)}`),
  );
  const drivers = citedAmong(populations);
  const parts = partsAmong(populations).map((part) =>
    flag(conditionOf(part, rows, drivers), partFlag(part, populations)),
  );
  return engine.queryColumns(sql`SELECT coalesce(month, -1) AS month, count(*) AS people, ${joinSql([...keeps, ...parts], sql`, `)}
    FROM ${rowsCounted[rows]} GROUP BY ALL`);
}

const keepsAmong = (populations: readonly ExportedPopulation[]) =>
  new Map(populations.map(({ keep }) => [keepName(keep), keep]));

/** The people of each combination of populations, counted; of an answer, those who gave it, in the populations that told of it. */
function atomsOf(
  counted: ColumnTable,
  all: readonly ExportedPopulation[],
  part: ExportedPart | null,
): readonly ExportAtom[] {
  const names = [...keepsAmong(all).keys()];
  const populations = part === null ? all : all.filter((population) => tells(population, part));
  const isSet = (row: number, name: string) => Number(counted[name]?.[row]) === 1;
  return Array.from({ length: counted.people?.length ?? 0 }, (_, row) => row)
    .filter((row) => part === null || isSet(row, partFlag(part, all)))
    .map((row) => ({
      size: Number(counted.people?.[row]),
      memberOf: populations
        .filter(({ keep, period }) => {
          const month = Number(counted.month?.[row]);
          const kept = isSet(row, `kept_${String(names.indexOf(keepName(keep)))}`);
          return kept && (period === null || (month >= period.from && month <= period.to));
        })
        .map(populationName),
    }));
}

function keeping(keep: ExportedPopulation["keep"], rows: CountedRows): Sql {
  const kept = attributes.flatMap((attribute) => {
    const values = keep[attribute];
    return values === undefined || values.length === 0 ? [] : [sql`${identifier(attribute)} IN ${listSql(values)}`];
  });
  const all = keep.cites === undefined ? kept : [...kept, citingSql(rows, keep.cites)];
  return all.length === 0 ? sql`true` : sql`(${joinSql(all, sql` AND `)})`;
}

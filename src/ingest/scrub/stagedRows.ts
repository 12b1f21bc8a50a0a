import { identifier, joinSql, sql, type Sql } from "../../engine/sql.ts";
import { nonAnswers } from "../map/scales.ts";
import { boundList, cellOf } from "./cell.ts";
import { listOf } from "./cellList.ts";
import { emptiedName, type ColumnSteps } from "./columnSteps.ts";
import { parsedName } from "./parseColumn.ts";
import { stagedName } from "./stageColumn.ts";

/** More lists than these take longer to plan than they save. */
const mostLists = 24;

/**
 * The rows as they are staged. A column of few distinct cells is worked out once for each of them, in a relation that its
 * rows are joined to: reading a million dates took a second, joining a million takes a twentieth.
 */
export function stagedRows(columns: readonly ColumnSteps[], records: Sql, missing: readonly string[]): Sql {
  const once = columns.filter(({ list: cells, isText }) => cells !== null && !isText).slice(0, mostLists);
  const each = columns.filter((column) => !once.includes(column));
  const later = columns.filter((column) => !once.includes(column) || !column.isAlone);
  const clean = [lineOf(once), sql`silent`, ...each.map(cleaned), ...once.flatMap(fromList)];
  return sql`WITH word AS (SELECT ${boundList(missing)} AS missing, ${boundList(nonAnswers)} AS silent),
    ${joinSql(once.map(listRelation), sql``)}
    raw AS (SELECT ${list([sql`line`, ...columns.map(({ index }) => cellOf(index))])} FROM ${records}),
    clean AS (SELECT ${list(clean)} FROM raw CROSS JOIN word ${joinSql(once.map(joinRelation), sql` `)}),
    parsed AS (SELECT ${list([sql`*`, ...each.flatMap(parsed)])} FROM clean)
    SELECT ${list([sql`line`, ...columns.flatMap((column) => (later.includes(column) ? staged(column) : stagedNames(column)))])}
    FROM parsed ${joinSql(
      later.flatMap(({ join }) => join ?? []),
      sql` `,
    )}`;
}

const list = (parts: readonly Sql[]): Sql => joinSql(parts, sql`, `);

/** A cell that the list of its column lacks stops the load: two readers have not read the same, and a mended copy is tried. */
const lineOf = (once: readonly ColumnSteps[]): Sql =>
  once.length === 0
    ? sql`line`
    : sql`CASE WHEN ${joinSql(
        once.map(({ index }) => sql`${relationName(index)}.text IS NULL`),
        sql` OR `,
      )} THEN error('rows are not conserved') ELSE line END AS line`;

const relationName = (index: number): Sql => identifier(`w${String(index)}`);

const cleaned = ({ index, clean }: ColumnSteps): Sql => sql`${clean} AS ${cellOf(index)}`;

const parsed = ({ index, parsed: expression }: ColumnSteps): readonly Sql[] =>
  expression === null ? [] : [sql`${expression} AS ${parsedName(index)}`];

function staged({ index, staged: expressions }: ColumnSteps): readonly Sql[] {
  if (expressions === null) return [];
  const value = sql`${expressions.value} AS ${stagedName(index)}`;
  const { emptied } = expressions;
  return emptied === null ? [value] : [value, sql`(${emptied})::TINYINT AS ${emptiedName(index)}`];
}

const stagedNames = ({ index, staged: expressions }: ColumnSteps): readonly Sql[] => {
  if (expressions === null) return [];
  return expressions.emptied === null ? [stagedName(index)] : [stagedName(index), emptiedName(index)];
};

/** The steps of a column over its distinct cells; the empty one is always among them. */
function listRelation(column: ColumnSteps): Sql {
  const { index, list: cells, isAlone, join } = column;
  const own = isAlone ? staged(column) : [];
  return sql`${relationName(index)} AS (
      WITH raw AS (SELECT unnest(${listOf(cells ?? "").texts}) AS ${cellOf(index)}),
      clean AS (SELECT ${cellOf(index)} AS text, silent, ${cleaned(column)} FROM raw CROSS JOIN word),
      parsed AS (SELECT ${list([sql`*`, ...parsed(column)])} FROM clean)
      SELECT ${list([sql`parsed.text`, sql`parsed.${cellOf(index)}`, ...parsedNames(column), ...own])} FROM parsed ${isAlone && join !== null ? join : sql``}),
    `;
}

const parsedNames = ({ index, parsed: expression }: ColumnSteps): readonly Sql[] =>
  expression === null ? [] : [parsedName(index)];

/** What a row takes over from the relation of a column. */
const fromList = (column: ColumnSteps): readonly Sql[] =>
  [cellOf(column.index), ...parsedNames(column), ...(column.isAlone ? stagedNames(column) : [])].map(
    (name) => sql`${relationName(column.index)}.${name}`,
  );

const joinRelation = ({ index }: ColumnSteps): Sql =>
  sql`LEFT JOIN ${relationName(index)} ON ${relationName(index)}.text = coalesce(raw.${cellOf(index)}, '')`;

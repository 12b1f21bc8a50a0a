import { fields } from "../domain/field.ts";
import { vouchScrubbed, type ScrubbedSource } from "../engine/scrubbed.ts";
import { identifier, joinSql, sql, staticSql, type Sql } from "../engine/sql.ts";
import { blanks } from "./frame/blanks.ts";
import type { Frame } from "./framed.ts";
import { withoutIdentifiers, type FoundIdentifier } from "./identifiers.ts";
import type { Asked, ColumnMapping, Mapping, Target } from "./mapping.ts";
import { nonAnswers } from "./map/scales.ts";
import { boundList, cellOf } from "./scrub/cell.ts";
import { parseColumn, parsedName } from "./scrub/parseColumn.ts";
import { stageColumn, stagedName, type StageContext } from "./scrub/stageColumn.ts";

/**
 * The only way from a framed file to the engine: one statement that reads the mapped columns, masked, hashed, coarsened
 * and cast, into the temporary table `stage`; then the statements that carry `stage` into the model's tables.
 */
export function scrub(
  frame: Frame,
  mapping: Mapping,
  found: readonly FoundIdentifier[],
  secret: string,
  path: string,
  after: readonly Sql[],
): ScrubbedSource {
  const safe = withoutIdentifiers(mapping, found);
  return vouchScrubbed(path, [...valueTable(safe), stageStatement(frame, safe, secret, path), ...after]);
}

type Listed = { readonly column: ColumnMapping; readonly target: Target & { readonly kind: "field" } };

const listedColumns = (mapping: Mapping): readonly Listed[] =>
  mapping.columns.flatMap((column) => {
    const { target } = column;
    const isList = target.kind === "field" && target.values !== undefined;
    return isList && target.field !== "reason" && target.field !== "lost_reason" ? [{ column, target }] : [];
  });

const valuesPerStatement = 60;

/** Text → value of every closed list, as a temporary table to join with. */
function valueTable(mapping: Mapping): readonly Sql[] {
  const rows = listedColumns(mapping).flatMap(({ column, target }) =>
    Object.entries(target.values ?? {}).map(([text, value]) => sql`(${column.index}, ${text}, ${value})`),
  );
  const inserts = Array.from({ length: Math.ceil(rows.length / valuesPerStatement) }, (_, part) => {
    const some = rows.slice(part * valuesPerStatement, (part + 1) * valuesPerStatement);
    return sql`INSERT INTO value_list VALUES ${joinSql(some, sql`, `)}`;
  });
  return [sql`CREATE TEMP TABLE value_list (place INTEGER, text VARCHAR, value VARCHAR)`, ...inserts];
}

function stageStatement(frame: Frame, mapping: Mapping, secret: string, path: string): Sql {
  const read = mapping.columns.filter(({ target }) => target.kind !== "unmapped" && target.kind !== "identifier");
  const lists = listedColumns(mapping);
  const context: StageContext = {
    mapping,
    secret,
    wasAsked: (target) => wasAsked(target, mapping),
    listed: (index) => listedValue(index, lists),
    reasons,
  };
  const staged = read.flatMap((column) => {
    const expressions = stageColumn(column, context);
    if (expressions === null) return [];
    const value = sql`${expressions.value} AS ${stagedName(column.index)}`;
    const { emptied } = expressions;
    return emptied === null ? [value] : [value, sql`(${emptied})::TINYINT AS ${emptiedName(column.index)}`];
  });
  const parsed = read.flatMap((column) => {
    const expression = parseColumn(column);
    return expression === null ? [] : [sql`${expression} AS ${parsedName(column.index)}`];
  });
  const raw = joinSql([sql`line`, ...read.map(({ index }) => cellOf(index))], sql`, `);
  const clean = joinSql(
    [sql`line`, sql`silent`, ...read.map(({ index }) => cleanCell(index, frame, mapping.missing))],
    sql`, `,
  );
  const joins = lists.map(
    ({ column: { index } }) =>
      sql`LEFT JOIN value_list AS ${listName(index)} ON ${listName(index)}.place = ${index} AND ${listName(index)}.text = lower(parsed.${cellOf(index)})`,
  );
  return sql`CREATE TEMP TABLE stage AS
    WITH raw AS (SELECT ${raw} FROM ${records(frame, path)}),
    word AS (SELECT ${boundList(mapping.missing)} AS missing, ${boundList(nonAnswers)} AS silent),
    clean AS (SELECT ${clean} FROM raw, word),
    parsed AS (SELECT ${joinSql([sql`*`, ...parsed], sql`, `)} FROM clean)
    SELECT ${joinSql([sql`line`, ...staged], sql`, `)} FROM parsed ${joinSql(joins, sql` `)}`;
}

/** The name of the column that tells why a cell of a mapped column was left empty. */
export const emptiedName = (index: number): Sql => identifier(`x${String(index)}`);

const listName = (index: number): Sql => identifier(`v${String(index)}`);

// Written out: an expression would be worked out again for every column.
const blankTexts = staticSql(`'${blanks}'`);

/**
 * A cell without blanks around it, NULL where it is empty or a code for a missing answer. What the frame has seen of the column says
 * what need not be looked for: of a million rows, trimming takes a third of the time.
 */
function cleanCell(index: number, { columns }: Frame, missing: readonly string[]): Sql {
  const cell = cellOf(index);
  const seen = columns.find((column) => column.index === index);
  const trimmed = seen?.padded === false ? cell : sql`trim(${cell}, ${blankTexts})`;
  const mayMiss = seen?.values == null || missing.some((code) => /[;|]/.test(code) || seen.values?.includes(code));
  const value = sql`nullif(${trimmed}, '')`;
  return mayMiss
    ? sql`CASE WHEN NOT list_contains(missing, lower(${trimmed})) THEN ${value} END AS ${cell}`
    : sql`${value} AS ${cell}`;
}

/** The records of the file with their line, read as text by a fixed dialect: nothing is left for a sniffer to guess. */
function records({ table, columns }: Frame, path: string): Sql {
  const texts = columns.map(({ index }) => sql`${cellOf(index)}: 'VARCHAR'`);
  const all = table.original ? texts : [sql`"line": 'INTEGER'`, ...texts];
  const reader = sql`read_csv(${path}, auto_detect = false, header = ${table.original}, delim = ${table.delimiter}, quote = '"',
    escape = '"', columns = {${joinSql(all, sql`, `)}})`;
  return table.original
    ? sql`(SELECT (row_number() OVER () + ${table.headerRows})::INTEGER AS line, * FROM ${reader})`
    : reader;
}

function wasAsked(target: Target, mapping: Mapping): Sql {
  const asked: Asked | null = "asked" in target ? target.asked : null;
  if (asked === null) return sql`false`;
  if (asked.to === "everyone") return sql`true`;
  const group = mapping.columns.filter(
    ({ target: other }) => "asked" in other && other.asked.to === "answerers" && other.asked.group === asked.group,
  );
  return sql`(${joinSql(
    group.map(({ index }) => sql`${cellOf(index)} IS NOT NULL`),
    sql` OR `,
  )})`;
}

function listedValue(index: number, lists: readonly Listed[]): Sql {
  const target = lists.find(({ column }) => column.index === index)?.target;
  const cell = cellOf(index);
  const value = sql`${listName(index)}.value`;
  const consent = target !== undefined && fields[target.field].sensitivity === "consent";
  const flag = target !== undefined && fields[target.field].kind === "flag" && !consent;
  const other = target?.other ?? (target?.field === "language" ? cell : sql`NULL`);
  const blank = consent ? sql`${target.blank ?? "unknown"}` : sql`NULL`;
  const result = sql`CASE WHEN ${cell} IS NULL THEN ${blank} ELSE coalesce(${value}, ${other}) END`;
  return flag ? sql`(${result})::BOOLEAN` : result;
}

/** The drivers of a cell of reasons; a reason that is no driver counts as "other", so that its row has a known reason. */
function reasons({ index, target }: ColumnMapping): Sql {
  const values = target.kind === "field" || target.kind === "drivers-cited" ? (target.values ?? {}) : {};
  const texts = boundList(Object.keys(values));
  const drivers = boundList(Object.values(values));
  const parts = sql`list_filter(list_transform(string_split_regex(lower(${cellOf(index)}), '[;|]'), lambda p: trim(p)), lambda p: p <> '')`;
  const coded = sql`list_transform(${parts}, lambda p: coalesce(list_extract(${drivers}, nullif(list_position(${texts}, p), 0)::BIGINT), 'other'))`;
  return sql`list_distinct(string_split(array_to_string(${coded}, '|'), '|'))`;
}

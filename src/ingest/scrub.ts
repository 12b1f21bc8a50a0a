import { fields } from "../domain/field.ts";
import { vouchScrubbed, type ScrubbedSource } from "../engine/scrubbed.ts";
import { joinSql, sql, type Sql } from "../engine/sql.ts";
import type { Frame } from "./framed.ts";
import { withoutIdentifiers, type FoundIdentifier } from "./identifiers.ts";
import type { Asked, ColumnMapping, Mapping, Target } from "./mapping.ts";
import { boundList, cellOf } from "./scrub/cell.ts";
import { cleanCell } from "./scrub/cleanCell.ts";
import { parseColumn } from "./scrub/parseColumn.ts";
import { stageColumn, type StageContext } from "./scrub/stageColumn.ts";
import { stagedRows, type ColumnSteps } from "./scrub/stagedRows.ts";
import { joinList, listedColumns, listedValue, valueTable } from "./scrub/valueList.ts";

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
  const columns = read.map((column): ColumnSteps => {
    const { index } = column;
    const seen = frame.columns.find((each) => each.index === index);
    const list = lists.find((each) => each.column.index === index);
    return {
      index,
      clean: cleanCell(index, seen, mapping.missing),
      parsed: parseColumn(column),
      staged: stageColumn(column, context),
      join: list === undefined ? null : joinList(list),
      cells: list === undefined && isText(column) ? null : (seen?.cells ?? null),
      isAlone: isAlone(column),
    };
  });
  return sql`CREATE TEMP TABLE stage AS ${stagedRows(columns, records(frame, path), mapping.missing)}`;
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

/** Whether the text of a column is its value, so that there is nothing to work out. */
const isText = ({ target }: ColumnMapping): boolean =>
  target.kind === "field" &&
  ["category", "text"].includes(fields[target.field].kind) &&
  fields[target.field].sensitivity === "plain" &&
  target.field !== "reason" &&
  target.field !== "lost_reason";

/** Whether what a column says of a row follows from its own cell; an age band also needs the day of the record. */
const isAlone = ({ target }: ColumnMapping): boolean =>
  !("asked" in target && target.asked.to === "answerers") &&
  !(target.kind === "field" && target.field === "birth_date");

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

/** The drivers of a cell of reasons; a reason that is no driver counts as "other", so that its row has a known reason. */
function reasons({ index, target }: ColumnMapping): Sql {
  const values = target.kind === "field" || target.kind === "drivers-cited" ? (target.values ?? {}) : {};
  const texts = boundList(Object.keys(values));
  const drivers = boundList(Object.values(values));
  const parts = sql`list_filter(list_transform(string_split_regex(lower(${cellOf(index)}), '[;|]'), lambda p: trim(p)), lambda p: p <> '')`;
  const coded = sql`list_transform(${parts}, lambda p: coalesce(list_extract(${drivers}, nullif(list_position(${texts}, p), 0)::BIGINT), 'other'))`;
  return sql`list_distinct(string_split(array_to_string(${coded}, '|'), '|'))`;
}

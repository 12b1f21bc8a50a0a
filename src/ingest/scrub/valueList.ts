import { fields } from "../../domain/field.ts";
import { identifier, joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { ColumnMapping, Mapping, Target } from "../mapping.ts";
import { cellOf } from "./cell.ts";

/** A column of a closed list: what each text of it stands for is known. */
export type Listed = { readonly column: ColumnMapping; readonly target: Target & { readonly kind: "field" } };

/** The columns whose values a list gives; reasons, of which a cell may hold several, have a way of their own. */
export const listedColumns = (mapping: Mapping): readonly Listed[] =>
  mapping.columns.flatMap((column) => {
    const { target } = column;
    const isList = target.kind === "field" && target.values !== undefined;
    return isList && target.field !== "reason" && target.field !== "lost_reason" ? [{ column, target }] : [];
  });

const valuesPerStatement = 60;

/** Text → value of every closed list, as a temporary table to join with. */
export function valueTable(mapping: Mapping): readonly Sql[] {
  const rows = listedColumns(mapping).flatMap(({ column, target }) =>
    Object.entries(target.values ?? {}).map(([text, value]) => sql`(${column.index}, ${text}, ${value})`),
  );
  const inserts = Array.from({ length: Math.ceil(rows.length / valuesPerStatement) }, (_, part) => {
    const some = rows.slice(part * valuesPerStatement, (part + 1) * valuesPerStatement);
    return sql`INSERT INTO value_list VALUES ${joinSql(some, sql`, `)}`;
  });
  return [sql`CREATE TEMP TABLE value_list (place INTEGER, text VARCHAR, value VARCHAR)`, ...inserts];
}

const listName = (index: number): Sql => identifier(`v${String(index)}`);

/** Joins the list of a column to the relation `parsed`. */
export const joinList = ({ column: { index } }: Listed): Sql =>
  sql`LEFT JOIN value_list AS ${listName(index)} ON ${listName(index)}.place = ${index} AND ${listName(index)}.text = lower(parsed.${cellOf(index)})`;

/** The value that the list gives for this column's cell. */
export function listedValue(index: number, lists: readonly Listed[]): Sql {
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

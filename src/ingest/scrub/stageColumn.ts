import { fields, type FieldId } from "../../domain/field.ts";
import { identifier, sql, type Sql } from "../../engine/sql.ts";
import type { KeyPurpose } from "../../privacy/pseudonym.ts";
import type { BestWorstCodes, ColumnMapping, Mapping, Target } from "../mapping.ts";
import { ageBandOf, cellOf, domainCell, flagCell, keyCell, maskedCell, plausibleDay, zip3Of } from "./cell.ts";
import { parsedName } from "./parseColumn.ts";

/** Why a value was left empty, by the code that the staged table holds. */
export const emptiedReasons = ["unreadable-date", "outside-scale", "not-a-number", "unknown-code"] as const;

/** One mapped column as staged: its typed value, and the code of the reason when a cell could not be read. */
export type Staged = { readonly value: Sql; readonly emptied: Sql | null };

/** What the stage needs beside the column itself. */
export type StageContext = {
  readonly mapping: Mapping;
  readonly secret: string;
  /** Whether the question of a column was put, as a boolean expression. */
  readonly wasAsked: (target: Target) => Sql;
  /** The value that the list of a closed field gives for this column's cell. */
  readonly listed: (index: number) => Sql;
  /** The drivers that a cell with several reasons names, as a list. */
  readonly reasons: (column: ColumnMapping) => Sql;
};

const purposes: Readonly<Partial<Record<FieldId, KeyPurpose>>> = { person_key: "person", author: "author" };

/** What the cells of a column are the key of; null for a column that holds no keys. */
export const purposeOf = (target: Target): KeyPurpose | null =>
  target.kind === "field" && target.field !== "url" && fields[target.field].sensitivity === "key"
    ? (purposes[target.field] ?? "record")
    : null;

/** The name of a mapped column in the stage. */
export const stagedName = (index: number): Sql => identifier(`f${String(index)}`);

/** The typed, scrubbed expression for one mapped column; null for a column that is not read. */
export function stageColumn(column: ColumnMapping, context: StageContext): Staged | null {
  const { target } = column;
  const cell = cellOf(column.index);
  const parsed = parsedName(column.index);
  switch (target.kind) {
    case "identifier":
    case "unmapped":
    case "asked":
      return null;
    case "field":
      return stageField(column, target, cell, context);
    case "brand-item":
      if (target.coding !== "scale-0-10")
        return { value: ticked(cell, target.coding, context.wasAsked(target)), emptied: null };
      return onScale(cell, 0, 10, parsed, (value) => sql`round(${value})::TINYINT`);
    case "driver-association":
    case "driver-cited":
      return { value: ticked(cell, target.coding, context.wasAsked(target)), emptied: null };
    case "driver-rating":
    case "driver-importance": {
      const { low, high } = target.scale;
      return onScale(
        cell,
        low,
        high,
        parsed,
        (value) => sql`(${value} - ${low}) * 100 / ${high - low}`,
        target.scale.words,
      );
    }
    case "drivers-cited":
      return { value: context.reasons(column), emptied: null };
    case "driver-best-worst": {
      const { codes } = target;
      return {
        value: chosenOf(cell, context.wasAsked(target), codes),
        emptied: sql`CASE WHEN ${cell} IS NOT NULL AND NOT list_contains(silent, lower(${cell})) AND ${chosenOf(cell, sql`false`, codes)} IS NULL THEN 4 END`,
      };
    }
    case "driver-rank":
      return { value: parsed, emptied: null };
    case "reason-flag":
      return { value: flagCell(cell), emptied: null };
    case "hospital-measure":
      return onScale(cell, 0, target.value === "stars" ? 5 : 100, parsed, (value) => value);
  }
}

function stageField(
  column: ColumnMapping,
  target: Target & { kind: "field" },
  cell: Sql,
  context: StageContext,
): Staged {
  const { kind, sensitivity } = fields[target.field];
  const parsed = parsedName(column.index);
  const { low, high } = target.scale ?? { low: 0, high: 10 };
  if (target.field === "url") return { value: domainCell(cell), emptied: null };
  const purpose = purposeOf(target);
  if (purpose !== null) return { value: keyCell(cell, purpose, context.secret), emptied: null };
  if (sensitivity === "zip") return { value: zip3Of(parsed), emptied: null };
  if (target.field === "activity_page")
    return { value: maskedCell(sql`regexp_replace(${cell}, '^https?://[^/]+|[?#].*$', '', 'g')`), emptied: null };
  if (sensitivity === "free-text") return { value: maskedCell(cell), emptied: null };
  if (target.field === "age") return readOrEmpty(cell, ageBandOf(parsed), 3);
  if (target.field === "birth_date") return bandAtDay(column, context);
  if (target.field === "reason" || target.field === "lost_reason")
    return { value: context.reasons(column), emptied: null };
  switch (kind) {
    case "date":
      return readOrEmpty(cell, plausibleDay(parsed), 1);
    case "number":
      return readOrEmpty(cell, parsed, 3);
    case "flag":
      if (target.values !== undefined) return { value: context.listed(column.index), emptied: null };
      return { value: target.blank === "no" ? sql`coalesce(${flagCell(cell)}, false)` : flagCell(cell), emptied: null };
    case "scale":
      return onScale(cell, low, high, parsed, (value) => rescaled(target.field, value, low, high), target.scale?.words);
    case "category":
    case "text":
      if (target.values === undefined) return { value: cell, emptied: null };
      return readOrEmpty(cell, context.listed(column.index), 4);
  }
}

function rescaled(field: FieldId, value: Sql, low: number, high: number): Sql {
  if (field === "recommend_own") return sql`round((${value} - ${low}) * 10 / ${high - low})::TINYINT`;
  if (field === "stars") return sql`1 + (${value} - ${low}) * 4 / ${high - low}`;
  return sql`(${value} - ${low}) * 100 / ${high - low}`;
}

/** The column with the day of the record. */
export const dayColumn = (mapping: Mapping): ColumnMapping | undefined =>
  mapping.columns.find(
    ({ target }) => target.kind === "field" && (target.field === "created_on" || target.field === "responded_on"),
  );

/** The age band on the day of the record; the birth date itself is never staged. */
function bandAtDay({ index }: ColumnMapping, { mapping }: StageContext): Staged {
  const on = dayColumn(mapping);
  if (on === undefined) return { value: sql`NULL::VARCHAR`, emptied: null };
  const [birth, day] = [parsedName(index), parsedName(on.index)];
  return {
    value: ageBandOf(sql`date_sub('year', ${birth}, ${day})`),
    emptied: sql`CASE WHEN ${cellOf(index)} IS NOT NULL AND ${birth} IS NULL THEN 1 END`,
  };
}

/** A box: ticked, or not ticked where the question was put. */
function ticked(cell: Sql, coding: "chosen" | "yes-no", asked: Sql): Sql {
  if (coding === "yes-no") return sql`(${flagCell(cell)})::TINYINT`;
  // A list of five values or more after IN would become a join of its own for every box of the file.
  return sql`CASE WHEN list_contains(['0', 'no', 'false', 'not selected', 'unchecked'], lower(${cell})) THEN 0
    WHEN ${cell} IS NOT NULL THEN 1 WHEN ${asked} THEN 0 END::TINYINT`;
}

/** One reason of a task: 1 chosen best, −1 worst, 0 neither where the task was answered. */
function chosenOf(cell: Sql, answered: Sql, codes: BestWorstCodes | undefined): Sql {
  if (codes !== undefined)
    return sql`CASE lower(${cell}) WHEN ${codes.best} THEN 1 WHEN ${codes.worst} THEN -1 WHEN '0' THEN 0
      ELSE CASE WHEN ${cell} IS NULL AND ${answered} THEN 0 END END::TINYINT`;
  return sql`CASE WHEN regexp_matches(lower(${cell}), '\\b(most|best)\\b') OR ${cell} = '1' THEN 1
    WHEN regexp_matches(lower(${cell}), '\\b(least|worst)\\b') OR ${cell} = '-1' THEN -1
    WHEN ${cell} = '0' OR (${cell} IS NULL AND ${answered}) THEN 0 END::TINYINT`;
}

function onScale(
  cell: Sql,
  low: number,
  high: number,
  number: Sql,
  rescale: (value: Sql) => Sql,
  words?: readonly string[],
): Staged {
  return {
    value: sql`CASE WHEN ${number} BETWEEN ${low} AND ${high} THEN ${rescale(number)} END`,
    emptied: sql`CASE WHEN ${cell} IS NULL OR ${number} BETWEEN ${low} AND ${high} THEN NULL WHEN list_contains(silent, lower(${cell})) THEN NULL
      WHEN ${number} IS NULL THEN ${words === undefined ? sql`3` : sql`4`} ELSE 2 END`,
  };
}

function readOrEmpty(cell: Sql, value: Sql, code: number): Staged {
  // In this order: the list is gone through for the few cells alone that could not be read.
  const emptied = sql`CASE WHEN ${cell} IS NULL OR ${value} IS NOT NULL THEN NULL WHEN NOT list_contains(silent, lower(${cell})) THEN ${code} END`;
  return { value, emptied };
}

/** The mapped columns whose stage tells why a cell was left empty. */
export function emptiedColumns(mapping: Mapping): readonly ColumnMapping[] {
  const none: Pick<StageContext, "secret" | "wasAsked" | "listed" | "reasons"> = {
    secret: "",
    wasAsked: () => sql`false`,
    listed: () => sql`NULL`,
    reasons: () => sql`NULL`,
  };
  return mapping.columns.filter((column) => {
    const staged = stageColumn(column, { mapping, ...none });
    return staged !== null && staged.emptied !== null;
  });
}

import { fields } from "../../domain/field.ts";
import { identifier, joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { KeyPurpose } from "../../privacy/pseudonym.ts";
import type { Frame } from "../framed.ts";
import type { Asked, ColumnMapping, Mapping, Target } from "../mapping.ts";
import { boundList, cellOf } from "./cell.ts";
import { cleanCell } from "./cleanCell.ts";
import { parseColumn } from "./parseColumn.ts";
import { dayColumn, purposeOf, stageColumn, type StageContext, type Staged } from "./stageColumn.ts";
import { joinList, listedColumns, listedValue } from "./valueList.ts";

/** How one column goes from its text to what is staged: each step names the columns that the one before has made. */
export type ColumnSteps = {
  readonly index: number;
  /** The cell cleaned, under its own name. */
  readonly clean: Sql;
  /** The date or number that the clean cell states; null where its text is its value. */
  readonly parsed: Sql | null;
  /** The value, and why it was left empty; null for a column that only tells what was asked. */
  readonly staged: Staged | null;
  /** What the value needs joined to the relation `parsed`. */
  readonly join: Sql | null;
  /** Every distinct cell of the column, where there are few. */
  readonly list: string | null;
  /** Whether the text of the column is its value, so that there is nothing to work out. */
  readonly isText: boolean;
  /** Whether the value follows from the cell alone. */
  readonly isAlone: boolean;
  /** The column whose cell the value needs besides its own. */
  readonly pairedWith: number | null;
  /** What the column's cells are the key of; null where they are none. */
  readonly purpose: KeyPurpose | null;
};

/** The name of the column that tells why a cell of a mapped column was left empty. */
export const emptiedName = (index: number): Sql => identifier(`x${String(index)}`);

/** The steps of every column of a mapping that is read. */
export function columnSteps(frame: Frame, mapping: Mapping, secret: string): readonly ColumnSteps[] {
  const read = mapping.columns.filter(({ target }) => target.kind !== "unmapped" && target.kind !== "identifier");
  const lists = listedColumns(mapping);
  const context: StageContext = {
    mapping,
    secret,
    wasAsked: (target) => wasAsked(target, mapping),
    listed: (index) => listedValue(index, lists),
    reasons,
  };
  return read.map((column): ColumnSteps => {
    const { index, target } = column;
    const seen = frame.columns.find((each) => each.index === index);
    const list = lists.find((each) => each.column.index === index);
    const isBirth = target.kind === "field" && target.field === "birth_date";
    return {
      index,
      clean: cleanCell(index, seen, mapping.missing),
      parsed: parseColumn(column),
      staged: stageColumn(column, context),
      join: list === undefined ? null : joinList(list),
      list: seen?.cells ?? null,
      isText: list === undefined && isText(column),
      isAlone: !isBirth && !("asked" in target && target.asked.to === "answerers"),
      pairedWith: isBirth ? (dayColumn(mapping)?.index ?? null) : null,
      purpose: purposeOf(target),
    };
  });
}

/** Whether the text of a column is its value, so that there is nothing to work out. */
const isText = ({ target }: ColumnMapping): boolean =>
  target.kind === "field" &&
  ["category", "text"].includes(fields[target.field].kind) &&
  fields[target.field].sensitivity === "plain" &&
  target.field !== "reason" &&
  target.field !== "lost_reason";

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

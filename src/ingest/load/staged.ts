import type { FieldId } from "../../domain/field.ts";
import { identifier, joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { ColumnMapping, Mapping, Target } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";

/** The file as its rows know it. */
export type LoadedFile = { readonly fileId: string; readonly ordinal: number };

/** A column whose target is of one kind. */
export type ColumnOf<K extends Target["kind"]> = ColumnMapping & { readonly target: Extract<Target, { kind: K }> };

/** The columns of a mapping whose target is of this kind, in file order. */
export function columnsOf<K extends Target["kind"]>(mapping: Mapping, kind: K): readonly ColumnOf<K>[] {
  return mapping.columns.filter((column): column is ColumnOf<K> => column.target.kind === kind);
}

/** The staged columns that fill a field, in file order. */
export const stagedFor = (mapping: Mapping, field: FieldId): readonly Sql[] =>
  columnsOf(mapping, "field")
    .filter(({ target }) => target.field === field)
    .map(({ index }) => stagedName(index));

/** The first filled of the staged columns of a field; NULL when none is mapped. */
export function valueOf(mapping: Mapping, field: FieldId): Sql {
  const names = stagedFor(mapping, field);
  return names.length === 0 ? sql`NULL` : sql`coalesce(${joinSql(names, sql`, `)}, NULL)`;
}

/** Whether any column is mapped to the field. */
export const has = (mapping: Mapping, field: FieldId): boolean => stagedFor(mapping, field).length > 0;

/** Which table the rows of a CRM file fill: campaigns and their members are files of their own in a full export. */
export function crmTable(mapping: Mapping): "campaign" | "campaign_member" | "selection_event" {
  if (has(mapping, "campaign_name")) return "campaign";
  return has(mapping, "member_key") ? "campaign_member" : "selection_event";
}

/** The staged texts of a field one below the other; NULL when all are. */
export function textOfField(mapping: Mapping, field: FieldId): Sql {
  const names = stagedFor(mapping, field);
  return names.length === 0 ? sql`NULL` : sql`nullif(concat_ws(chr(10), ${joinSql(names, sql`, `)}), '')`;
}

/** "no" beats "yes" beats "unknown" for a consent to use data; a blank opt-in is no consent. */
export function dataUse(mapping: Mapping): Sql {
  const names = stagedFor(mapping, "data_use");
  if (names.length === 0) return sql`'unknown'`;
  const all = sql`[${joinSql(names, sql`, `)}]`;
  return sql`CASE WHEN list_contains(${all}, 'no') THEN 'no' WHEN list_contains(${all}, 'yes') THEN 'yes' ELSE 'unknown' END`;
}

/** "yes" beats "no" beats "unknown" over all opt-out columns: one refusal is a refusal. */
export function contactOptOut(mapping: Mapping): Sql {
  const names = stagedFor(mapping, "contact_opt_out");
  if (names.length === 0) return sql`'unknown'`;
  const all = sql`[${joinSql(names, sql`, `)}]`;
  return sql`CASE WHEN list_contains(${all}, 'yes') THEN 'yes' WHEN list_contains(${all}, 'no') THEN 'no' ELSE 'unknown' END`;
}

/** What every row of a table takes over from `kept`. */
export const ownColumns = {
  row_id: sql`row_id`,
  file_id: sql`file_id`,
  line: sql`line`,
  boot_group: sql`boot_group`,
  version: sql`version`,
} as const;

/** A hash that travels as a double without loss: 53 bits. Equal values give equal hashes in one version of the engine. */
export const shortHash = (values: readonly Sql[]): Sql => sql`(hash(${joinSql(values, sql`, `)}) >> 11)::BIGINT`;

/** What fills a table from rows of the stage: a value for each column. */
export type Values = Readonly<Record<string, Sql>>;

/** The rows of the stage that are kept. */
export const stageOfKept = sql`stage JOIN kept USING (line)`;

/** Adds rows of the stage that are kept to a table of the model, column by column. */
export const insertKept = (table: Sql, values: Values, where: Sql = sql`true`, from: Sql = stageOfKept): Sql =>
  sql`INSERT INTO ${table} BY NAME SELECT ${joinSql(
    Object.entries(values).map(([name, value]) => sql`${value} AS ${identifier(name)}`),
    sql`, `,
  )} FROM ${from} WHERE ${where}`;

/**
 * The same for several sorts of rows, which fill the same columns: each row of the stage is gone through once, for a statement with as many
 * parts as sorts costs a second of planning. Rows in which all `telling` columns are NULL say nothing. No sort, no statement.
 */
export function insertAllKept(table: Sql, sorts: readonly Values[], telling: readonly string[]): readonly Sql[] {
  const [first] = sorts;
  if (first === undefined) return [];
  const columns = Object.keys(first).map((name) => {
    const each = sorts.map((values) => values[name] ?? sql`NULL`);
    return sql`unnest([${joinSql(each, sql`, `)}]) AS ${identifier(name)}`;
  });
  const says = joinSql(
    telling.map((name) => sql`${identifier(name)} IS NOT NULL`),
    sql` OR `,
  );
  return [
    sql`INSERT INTO ${table} BY NAME SELECT * FROM (SELECT row_id, ${joinSql(columns, sql`, `)} FROM ${stageOfKept}) WHERE ${says}`,
  ];
}

import { joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { Mapping } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";
import { readColumns, stageColumnNames } from "./stageNames.ts";
import { shortHash, type LoadedFile } from "./staged.ts";

/** How the rows of one source are judged. */
export type Judgement = {
  /** The reason a row is left out before duplicates are looked for, or NULL. */
  readonly excluded: Sql;
  /** The reason a row is refused, or NULL. */
  readonly refused: Sql;
  /** The row's own key, or NULL when the file has none. */
  readonly key: Sql;
  /** True where two rows of equal content in one file are one record twice; else only other files are compared. */
  readonly sameContentIsDuplicate: Sql;
  /** What tells a row without a key from others, beside its turn; all that it says unless given. */
  readonly identity?: Sql;
};

/**
 * `fate`: for each staged line, its key, its version and why it is excluded or refused; `kept`: the lines that become rows,
 * with their row id and bootstrap group (a draw from the file's own hash and the line, the same on every run and in every
 * order of files). A row without a key of its own gets one from its content and its turn among equals, so that overlapping
 * exports meet.
 */
export function fateStatements(
  mapping: Mapping,
  { fileId, ordinal }: LoadedFile,
  judgement: Judgement,
): readonly Sql[] {
  const staged = stageColumnNames(mapping);
  const content =
    staged.length === 0
      ? sql`line::VARCHAR`
      : sql`concat_ws(chr(31), ${joinSql(
          staged.map((name) => sql`coalesce(${name}::VARCHAR, '')`),
          sql`, `,
        )})`;
  return [
    sql`CREATE TEMP TABLE fate AS
      WITH judged AS (
        SELECT line, ${judgement.excluded} AS excluded, ${judgement.refused} AS refused, (${judgement.key})::VARCHAR AS own_key,
          CASE WHEN own_key IS NULL THEN 'content ' || md5(${judgement.identity ?? content}) END AS content,
          ${judgement.sameContentIsDuplicate} AS same, ${versionOf(mapping)} AS version FROM stage
      ),
      keyed AS (
        SELECT line, excluded, refused, version, coalesce(own_key, CASE WHEN same THEN content ELSE
          content || ' ' || row_number() OVER (PARTITION BY content, excluded, refused ORDER BY line) END) AS key FROM judged
      ),
      ranked AS (
        SELECT *, row_number() OVER (PARTITION BY key, excluded, refused ORDER BY line) AS turn FROM keyed
      )
      SELECT line, key, version, refused, CASE WHEN excluded IS NOT NULL THEN excluded WHEN refused IS NOT NULL THEN NULL
        WHEN turn > 1 THEN 'duplicate' END AS excluded FROM ranked`,
    sql`CREATE TEMP TABLE kept AS SELECT line, key, version, ${ordinal}::BIGINT * 1000000000 + line AS row_id,
      ${fileId} AS file_id, 1 AS file_rows, (md5_number_lower(${fileId} || ':' || line) % 200)::UTINYINT AS boot_group
      FROM fate WHERE excluded IS NULL AND refused IS NULL`,
  ];
}

/** What a row says, as a number: the columns in the order of their meanings, so that moving a column changes nothing. */
function versionOf(mapping: Mapping): Sql {
  const staged = readColumns(mapping)
    .toSorted((a, b) => (JSON.stringify(a.target) < JSON.stringify(b.target) ? -1 : 1))
    .map(({ index }) => stagedName(index));
  return staged.length === 0 ? sql`0` : shortHash(staged);
}

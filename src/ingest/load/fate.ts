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
  const content = contentOf(mapping);
  return [
    sql`CREATE TEMP TABLE fate AS
      WITH judged AS MATERIALIZED (
        SELECT line, ${judgement.excluded} AS excluded, ${judgement.refused} AS refused, (${judgement.key})::VARCHAR AS own_key,
          CASE WHEN own_key IS NULL THEN 'content ' || md5(${judgement.identity ?? content}) END AS content,
          CASE WHEN own_key IS NOT NULL THEN own_key WHEN ${judgement.sameContentIsDuplicate} THEN content END AS known_by,
          ${versionOf(mapping)} AS version FROM stage
      ),
      turns AS (
        SELECT line, row_number() OVER (PARTITION BY content, excluded, refused ORDER BY line) AS turn FROM judged
        WHERE known_by IS NULL
      ),
      candidate AS (
        SELECT line, known_by, hash(known_by) AS mark FROM judged
        WHERE known_by IS NOT NULL AND excluded IS NULL AND refused IS NULL
      ),
      repeated AS (
        SELECT line, row_number() OVER (PARTITION BY known_by ORDER BY line) AS turn FROM candidate
        WHERE mark IN (SELECT mark FROM candidate GROUP BY mark HAVING count(*) > 1)
      )
      SELECT line, coalesce(known_by, content || ' ' || turns.turn) AS key, version, refused,
        CASE WHEN excluded IS NOT NULL THEN excluded WHEN refused IS NOT NULL THEN NULL WHEN repeated.turn > 1 THEN 'duplicate' END AS excluded
      FROM judged LEFT JOIN turns USING (line) LEFT JOIN repeated USING (line)`,
    sql`CREATE TEMP TABLE kept AS SELECT line, key, version, ${ordinal}::BIGINT * 1000000000 + line AS row_id,
      ${fileId} AS file_id, 1 AS file_rows, (md5_number_lower(${fileId} || ':' || line) % 200)::UTINYINT AS boot_group
      FROM fate WHERE excluded IS NULL AND refused IS NULL`,
  ];
}

/** All that a row says, as one text. */
export function contentOf(mapping: Mapping): Sql {
  const staged = stageColumnNames(mapping);
  return staged.length === 0
    ? sql`line::VARCHAR`
    : sql`concat_ws(chr(31), ${joinSql(
        staged.map((name) => sql`coalesce(${name}::VARCHAR, '')`),
        sql`, `,
      )})`;
}

/** What a row says, as a number: the columns in the order of their meanings, so that moving a column changes nothing. */
export function versionOf(mapping: Mapping): Sql {
  const staged = readColumns(mapping)
    .toSorted((a, b) => (JSON.stringify(a.target) < JSON.stringify(b.target) ? -1 : 1))
    .map(({ index }) => stagedName(index));
  return staged.length === 0 ? sql`0` : shortHash(staged);
}

import { joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { Mapping } from "../mapping.ts";
import { emptiedName } from "../scrub/columnSteps.ts";
import { contentOf, versionOf, type Judgement } from "./fate.ts";
import { stageColumnNames, readColumns } from "./stageNames.ts";
import type { LoadedFile } from "./staged.ts";

/** The kept rows, with what their tables need. */
export const keptStage = sql`kept_stage`;

/**
 * The fate of each row where rows of one content are never one record, as of a CRM: what the statements of `fate` say, without a copy
 * of every key. `fate` holds why a row is left out or refused; `unkeyed` the keys of rows that have none of their own. Before
 * each statement that reads the kept rows, the view `kept_stage` gives them, with the columns that it names.
 */
export function keptInPlace(
  mapping: Mapping,
  { fileId, ordinal }: LoadedFile,
  judgement: Judgement,
  statements: readonly Sql[],
): readonly Sql[] {
  const ownKey = sql`(${judgement.key})::VARCHAR`;
  const judged = sql`SELECT line, ${judgement.excluded} AS excluded, ${judgement.refused} AS refused`;
  return [
    sql`CREATE TEMP TABLE loading AS SELECT ${ordinal}::BIGINT * 1000000000 AS first_id, ${fileId} AS file_id`,
    sql`CREATE TEMP TABLE unkeyed AS
      WITH judged AS (${judged}, 'content ' || md5(${judgement.identity ?? contentOf(mapping)}) AS content FROM stage WHERE ${ownKey} IS NULL)
      SELECT line, content || ' ' || row_number() OVER (PARTITION BY content, excluded, refused ORDER BY line) AS key FROM judged`,
    sql`CREATE TEMP TABLE fate AS
      WITH judged AS (${judged}, ${ownKey} AS own_key FROM stage),
      candidate AS (
        SELECT line, own_key, hash(own_key) AS mark FROM judged
        WHERE own_key IS NOT NULL AND excluded IS NULL AND refused IS NULL
      ),
      repeated AS (
        SELECT line, row_number() OVER (PARTITION BY own_key ORDER BY line) AS turn FROM candidate
        WHERE mark IN (SELECT mark FROM candidate GROUP BY mark HAVING count(*) > 1)
      )
      SELECT line, refused,
        CASE WHEN excluded IS NOT NULL THEN excluded WHEN refused IS NOT NULL THEN NULL WHEN repeated.turn > 1 THEN 'duplicate' END AS excluded
      FROM judged LEFT JOIN repeated USING (line)`,
    sql`CREATE TEMP VIEW kept AS SELECT line FROM fate WHERE excluded IS NULL AND refused IS NULL`,
    ...statements.flatMap((statement) =>
      /\bkept_stage\b/.test(statement.text) ? [keptView(statement, mapping, ownKey), statement] : [statement],
    ),
  ];
}

/** A draw from the file's own hash and the line, the same on every run and in every order of files. */
const drawn = sql`(md5_number_lower(file_id || ':' || line) % 200)::UTINYINT`;

function keptView(statement: Sql, mapping: Mapping, ownKey: Sql): Sql {
  const names = [...stageColumnNames(mapping), ...readColumns(mapping).map(({ index }) => emptiedName(index))];
  const used = names.filter((name) => statement.text.includes(name.text));
  const says = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(statement.text);
  const own = [
    sql`line`,
    sql`first_id + line AS row_id`,
    sql`file_id`,
    ...(says("boot_group") ? [sql`${drawn} AS boot_group`] : []),
    ...(says("version") ? [sql`${versionOf(mapping)} AS version`] : []),
    ...(says("key") ? [sql`coalesce(${ownKey}, unkeyed.key) AS key`] : []),
  ];
  return sql`CREATE OR REPLACE TEMP VIEW kept_stage AS SELECT ${joinSql([...own, ...used], sql`, `)} FROM stage CROSS JOIN loading
    ${says("key") ? sql`LEFT JOIN unkeyed USING (line)` : sql``}
    WHERE line NOT IN (SELECT line FROM fate WHERE excluded IS NOT NULL OR refused IS NOT NULL)`;
}

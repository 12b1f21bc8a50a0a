import { joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { Mapping } from "../mapping.ts";
import { emptiedReasons, emptiedColumns } from "../scrub/stageColumn.ts";
import { emptiedName } from "../scrub/columnSteps.ts";
import { contactOptOut, dataUse, has, type LoadedFile } from "./staged.ts";

/** What became of the rows and values that did not simply load, counted into `file_outcome` while the stage stands. */
export function outcomeStatements(mapping: Mapping, { fileId }: LoadedFile, keptRows: Sql): readonly Sql[] {
  return [
    sql`INSERT INTO file_outcome SELECT ${fileId}, 'excluded', NULL, excluded, NULL, count(*) FROM fate
      WHERE excluded IS NOT NULL GROUP BY excluded`,
    sql`INSERT INTO file_outcome SELECT ${fileId}, 'rejected', NULL, refused, line, 1 FROM fate
      WHERE excluded IS NULL AND refused IS NOT NULL`,
    sql`INSERT INTO file_outcome SELECT ${fileId}, 'loaded', NULL, NULL, NULL, count(*) FROM kept`,
    ...emptied(mapping, fileId, keptRows),
    ...(has(mapping, "data_use") ? [consent("data_use", dataUse(mapping), fileId)] : []),
    ...(has(mapping, "contact_opt_out") ? [consent("contact_opt_out", contactOptOut(mapping), fileId)] : []),
  ];
}

/** Values that were left empty, by column and reason: rows with any are gone through once, whatever the columns. */
function emptied(mapping: Mapping, fileId: string, keptRows: Sql): readonly Sql[] {
  const columns = emptiedColumns(mapping);
  if (columns.length === 0) return [];
  const codes = joinSql(
    columns.map(({ index }) => emptiedName(index)),
    sql`, `,
  );
  const headers = joinSql(
    columns.map(({ header }) => sql`${header}`),
    sql`, `,
  );
  return [
    sql`INSERT INTO file_outcome SELECT ${fileId}, 'emptied', header,
      CASE code WHEN 1 THEN ${emptiedReasons[0]} WHEN 2 THEN ${emptiedReasons[1]} WHEN 3 THEN ${emptiedReasons[2]} ELSE ${emptiedReasons[3]} END,
      NULL, count(*) FROM (SELECT unnest([${codes}]) AS code, unnest([${headers}]) AS header FROM ${keptRows} WHERE coalesce(${codes}, NULL) IS NOT NULL)
      WHERE code IS NOT NULL GROUP BY ALL`,
  ];
}

const consent = (name: string, answer: Sql, fileId: string): Sql => sql`INSERT INTO file_outcome
  SELECT ${fileId}, 'consent', ${name}, ${answer} AS answer, NULL, count(*) FROM stage GROUP BY answer`;

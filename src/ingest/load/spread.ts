import { joinSql, sql, type Sql } from "../../engine/sql.ts";
import type { AnswerItem } from "../map/answerItem.ts";
import type { ColumnMapping, Mapping, Target } from "../mapping.ts";
import { stagedName } from "../scrub/stageColumn.ts";
import type { Judgement } from "./fate.ts";
import { stageColumnNames } from "./stageNames.ts";
import { columnsOf, shortHash, stagedFor, type LoadedFile } from "./staged.ts";
import { judgeSurvey, loadSurvey, responseKey } from "./survey.ts";

/** A response that stands in several rows: each row has a fate of its own, by the response and the answer it holds. */
export function judgeSpread(mapping: Mapping): Judgement {
  const parts = stagedFor(mapping, "answer_key");
  const row = sql`${responseKey(mapping)} || ' ' || concat_ws(' ', ${joinSql(parts, sql`, `)})`;
  return { ...judgeSurvey(mapping), key: row };
}

/** Columns that only this file's answers make; no file has so many of its own. */
const firstMade = 1_000_000;

/**
 * The statements that gather the rows of each response into one, carry it over as any response, and put the rows back
 * for counting. A field takes its first value, comments stand one below the other, ratings of one driver are averaged.
 */
export function loadSpread(mapping: Mapping, { fileId }: LoadedFile): readonly Sql[] {
  const response = sql`coalesce(${responseKey(mapping)}, 'line ' || line)`;
  const comments = stagedFor(mapping, "comment").map(({ text }) => text);
  const given = stageColumnNames(mapping).map((name) =>
    comments.includes(name.text) ? sql`${together(name)} AS ${name}` : sql`arg_min(${name}, line) AS ${name}`,
  );
  const made = madeColumns(mapping);
  const rows = sql`row_stage JOIN row_kept USING (line)`;
  return [
    sql`ALTER TABLE stage RENAME TO row_stage`,
    sql`ALTER TABLE kept RENAME TO row_kept`,
    sql`CREATE TEMP TABLE kept AS SELECT min(line) AS line, ${response} AS key, min(row_id) AS row_id,
      any_value(file_id) AS file_id, arg_min(boot_group, line) AS boot_group, count(*) AS file_rows,
      ${shortHash([sql`list(version ORDER BY line)`])} AS version FROM ${rows} GROUP BY ALL`,
    sql`CREATE TEMP TABLE stage AS SELECT ${joinSql(
      [sql`min(line) AS line`, ...given, ...made.map(({ index, value }) => sql`${value} AS ${stagedName(index)}`)],
      sql`, `,
    )} FROM ${rows} GROUP BY ${response}`,
    ...loadSurvey(gathered(mapping, made)),
    sql`DROP TABLE stage`,
    sql`DROP TABLE kept`,
    sql`ALTER TABLE row_stage RENAME TO stage`,
    sql`ALTER TABLE row_kept RENAME TO kept`,
    ...outsideScale(mapping, fileId),
  ];
}

type Made = { readonly index: number; readonly header: string; readonly target: Target; readonly value: Sql };

const together = (name: Sql): Sql => sql`string_agg(${name}, chr(10) ORDER BY line)`;

const numberOf = (answer: Sql): Sql => sql`try_cast(regexp_extract(${answer}, '^-?[0-9]+(?:[.][0-9]+)?') AS DOUBLE)`;

/** The columns that a file with a row an answer would have, were it wide: one for each thing that its rows speak of. */
function madeColumns(mapping: Mapping): readonly Made[] {
  const [items] = columnsOf(mapping, "field").filter(({ target }) => target.field === "answer_item");
  const [answers] = columnsOf(mapping, "field").filter(({ target }) => target.field === "answer");
  if (items === undefined || answers === undefined) return [];
  const answer = stagedName(answers.index);
  const scale = answers.target.scale ?? { low: 0, high: 10 };
  const { low, high } = scale;
  const number = numberOf(answer);
  const score = sql`CASE WHEN ${number} BETWEEN ${low} AND ${high} THEN (${number} - ${low}) * 100 / ${high - low} END`;
  // Written by the value list of the field, whose values are these.
  const codes = [...new Set(Object.values(items.target.values ?? {}))] as AnswerItem[];
  return codes.flatMap((code, place): readonly Made[] => {
    const of = (value: Sql): Sql => sql`CASE WHEN ${stagedName(items.index)} = ${code} THEN ${value} END`;
    const column = { index: firstMade + place, header: code };
    switch (code) {
      case "comment":
        return [{ ...column, target: { kind: "field", field: "comment" }, value: together(of(answer)) }];
      case "recommend":
        // On any other scale it is no likelihood from 0 to 10.
        if (low !== 0 || high !== 10) return [];
        return [
          {
            ...column,
            target: { kind: "field", field: "recommend_own", scale },
            value: sql`arg_min(${of(sql`round(${score} / 10)::TINYINT`)}, line)`,
          },
        ];
      case "overall":
      case "choose":
        return [
          {
            ...column,
            target: { kind: "field", field: code === "overall" ? "overall_own" : "choose_own", scale },
            value: sql`avg(${of(score)})`,
          },
        ];
      default: {
        const driver = code.slice("rating:".length);
        const asked = { to: "answerers", group: code } as const;
        return [
          {
            ...column,
            target: { kind: "driver-rating", brand: null, driver, scale, asked },
            value: sql`avg(${of(score)})`,
          },
        ];
      }
    }
  });
}

function gathered(mapping: Mapping, made: readonly Made[]): Mapping {
  const columns = made.map(({ index, header, target }): ColumnMapping => ({ index, header, target }));
  return { ...mapping, columns: [...mapping.columns, ...columns] };
}

/** Answers to a rating that lie on no scale are left out of it and counted. */
function outsideScale(mapping: Mapping, fileId: string): readonly Sql[] {
  const [items] = columnsOf(mapping, "field").filter(({ target }) => target.field === "answer_item");
  const [answers] = columnsOf(mapping, "field").filter(({ target }) => target.field === "answer");
  if (items === undefined || answers === undefined) return [];
  const { low, high } = answers.target.scale ?? { low: 0, high: 10 };
  const number = numberOf(stagedName(answers.index));
  return [
    sql`INSERT INTO file_outcome SELECT ${fileId}, 'emptied', ${answers.header},
      CASE WHEN ${number} IS NULL THEN 'not-a-number' ELSE 'outside-scale' END AS reason, NULL, count(*)
      FROM stage JOIN kept USING (line) WHERE ${stagedName(items.index)} <> 'comment' AND ${stagedName(answers.index)} IS NOT NULL
        AND (${number} IS NULL OR ${number} NOT BETWEEN ${low} AND ${high}) GROUP BY reason`,
  ];
}

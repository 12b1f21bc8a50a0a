import type { Inflow } from "../../engine/rowPieces.ts";
import { identifier, joinSql, sql, Sql } from "../../engine/sql.ts";
import type { CodedRows } from "./codedRows.ts";
import { codedPieces, type FlowingColumn, type KeyMeans } from "./codedPieces.ts";
import { nonAnswers } from "../map/scales.ts";
import { boundList, cellOf } from "../scrub/cell.ts";
import { listOf } from "../scrub/cellList.ts";
import { emptiedName, type ColumnSteps } from "../scrub/columnSteps.ts";
import { parsedName } from "../scrub/parseColumn.ts";
import { stagedName } from "../scrub/stageColumn.ts";

/** More lists than these take longer to plan than they save. */
const mostLists = 24;

/** Whether the rows can flow into the engine as numbers and keys alone, so that the file need not be read again. */
const canFlow = (rows: CodedRows, columns: readonly ColumnSteps[]): boolean =>
  columns.length <= mostLists &&
  columns.every(({ index, list, purpose, isAlone, pairedWith }) => {
    if (rows.columns[index]?.kind === "texts") return purpose !== null;
    const isPaired = pairedWith !== null && rows.columns[pairedWith]?.kind === "codes";
    return rows.columns[index]?.kind === "codes" && list !== null && (isAlone || isPaired);
  });

/**
 * The stage of rows that flow in: `coded` holds for each row the places of its cells in their lists, and its keys; what each
 * place stands for, scrubbed, is in a table of its own. Before each statement that reads the stage, a view joins the columns
 * that it names (null where the rows cannot flow): each costs a hundredth of a second for a million rows, where writing them all took more than one.
 */
export function codedStage(
  rows: CodedRows,
  columns: readonly ColumnSteps[],
  means: KeyMeans,
): ((after: readonly Sql[]) => readonly (Sql | Inflow)[]) | null {
  if (!canFlow(rows, columns)) return null;
  const isKeyed = ({ index }: ColumnSteps): boolean => rows.columns[index]?.kind === "texts";
  const flowing = columns.map((column): FlowingColumn =>
    isKeyed(column)
      ? { index: column.index, name: stagedName(column.index).text.replaceAll('"', ""), purpose: column.purpose }
      : { index: column.index, name: `k${String(column.index)}`, purpose: null },
  );
  const typeOf = (index: number): Sql => {
    const column = rows.columns[index];
    return column?.kind === "codes" && column.codes.BYTES_PER_ELEMENT === 1 ? sql`UTINYINT` : sql`USMALLINT`;
  };
  const isListed = (column: ColumnSteps): boolean => column.staged !== null && !isKeyed(column);
  const declared = flowing.map(({ index, name, purpose }) =>
    purpose === null ? sql`${identifier(name)} ${typeOf(index)}` : sql`${identifier(name)} VARCHAR`,
  );
  return (after) => [
    sql`CREATE TEMP TABLE coded (line INTEGER, ${list(declared)})`,
    { table: "coded", pieces: () => codedPieces(rows, flowing, means) },
    ...columns.filter(isListed).map((column) => {
      const paired = columns.find(({ index }) => index === column.pairedWith);
      return meaningTable(column, paired ?? null, typeOf, means.missing);
    }),
    ...after.flatMap((statement) =>
      /\bstage\b/.test(statement.text) ? [stageView(statement, columns, isListed), statement] : [statement],
    ),
  ];
}

const list = (parts: readonly Sql[]): Sql => joinSql(parts, sql`, `);
const codeName = (index: number): Sql => identifier(`k${String(index)}`);
const meaningName = (index: number): Sql => identifier(`w${String(index)}`);

/** The distinct cells of a column with their places, cleaned and parsed. */
function cellRelation({ index, clean, parsed, list: cells }: ColumnSteps, type: Sql): Sql {
  const { texts, count } = listOf(cells ?? "");
  const stated = parsed === null ? [] : [sql`${parsed} AS ${parsedName(index)}`];
  return sql`(WITH raw AS (SELECT unnest(${texts}) AS ${cellOf(index)}, unnest(range(${count}::BIGINT))::${type} AS code),
      clean AS (SELECT code, ${clean} AS ${cellOf(index)} FROM raw CROSS JOIN word)
    SELECT ${list([sql`code AS ${codeName(index)}`, cellOf(index), ...stated])} FROM clean)`;
}

/** What each place of a column's list stands for, scrubbed; of two columns, each pair of places that a row has. */
function meaningTable(
  column: ColumnSteps,
  paired: ColumnSteps | null,
  typeOf: (index: number) => Sql,
  missing: readonly string[],
): Sql {
  const { index, staged, join } = column;
  const own = cellRelation(column, typeOf(index));
  const both = paired === null ? [column] : [column, paired];
  const names = list(both.map((each) => codeName(each.index)));
  const parsed =
    paired === null
      ? sql`SELECT * FROM ${own} AS own`
      : sql`SELECT * FROM (SELECT DISTINCT ${names} FROM coded) AS pairs JOIN ${own} AS own USING (${codeName(index)})
          JOIN ${cellRelation(paired, typeOf(paired.index))} AS other USING (${codeName(paired.index)})`;
  const emptied = staged?.emptied == null ? [] : [sql`(${staged.emptied})::TINYINT AS ${emptiedName(index)}`];
  return sql`CREATE TEMP TABLE ${meaningName(index)} AS WITH
    word AS (SELECT ${boundList(missing)} AS missing, ${boundList(nonAnswers)} AS silent),
    parsed AS (SELECT * FROM (${parsed}) AS stated CROSS JOIN word)
    SELECT ${list([names, sql`${staged?.value ?? sql`NULL`} AS ${stagedName(index)}`, ...emptied])} FROM parsed ${join ?? sql``}`;
}

/** The stage with the columns that this statement names. */
function stageView(statement: Sql, columns: readonly ColumnSteps[], isListed: (column: ColumnSteps) => boolean): Sql {
  const named = columns.flatMap((column) => {
    const { index, staged } = column;
    if (staged === null) return [];
    const names = [stagedName(index), ...(staged.emptied === null ? [] : [emptiedName(index)])];
    const used = names.filter((name) => statement.text.includes(name.text));
    return used.length === 0 ? [] : [{ column, used }];
  });
  const joins = named
    .filter(({ column }) => isListed(column))
    .map(({ column: { index, pairedWith } }) => {
      const places = pairedWith === null ? [index] : [index, pairedWith];
      return sql`LEFT JOIN ${meaningName(index)} ON ${joinSql(
        places.map((place) => sql`${meaningName(index)}.${codeName(place)} = coded.${codeName(place)}`),
        sql` AND `,
      )}`;
    });
  return sql`CREATE OR REPLACE TEMP VIEW stage AS SELECT ${list([
    sql`line`,
    ...named.flatMap(({ used }) => used),
  ])} FROM coded ${joinSql(joins, sql` `)}`;
}

import {
  rowColumns,
  type RowCell,
  type RowCells,
  type RowColumn,
  type RowList,
  type RowsAsked,
  type RowsFound,
} from "../domain/rowList.ts";
import { date, integer, number, optional, text, type Column } from "../engine/columns.ts";
import type { Asking, Engine } from "../engine/engine.ts";
import { smallestShownBase } from "../stats/gates.ts";
import { identifier, joinSql, listSql, sql, type Sql } from "../engine/sql.ts";
import { keptRows, type CitingSource } from "./keptRows.ts";
import { rowListDefinitions } from "./rowLists.ts";

const none = sql`true`;

/**
 * The numbers of the rows asked for, in order: read once, so that any window of a million rows is fetched by its numbers, at the same
 * cost wherever it stands. The model must be built. Rejects with the signal's reason when it is aborted.
 */
export async function findRows(engine: Engine, asked: RowsAsked, asking: Asking = {}): Promise<RowsFound> {
  const { list, search, order } = asked;
  const { found, cells, words } = rowListDefinitions[list];
  const population = keptIn(asked);
  const wanted = search.trim().toLowerCase();
  const searched =
    wanted === ""
      ? none
      : sql`(${joinSql(
          words.map((each) => sql`contains(lower(${each}), ${wanted})`),
          sql` OR `,
        )})`;
  // A column that only the cells have, such as a hospital's name, is sorted by what they say.
  const key = orderKey(list, order?.column ?? newest[list]);
  const direction = (order?.descending ?? true) ? sql`DESC` : sql`ASC`;
  const statement = sql`WITH chosen AS (SELECT population.row_id ${found} WHERE ${population} AND ${searched})
    SELECT own.row_id ${cells} WHERE own.row_id IN (FROM chosen) ORDER BY ${key} ${direction} NULLS LAST, own.row_id`;
  // Rows of people are shown to who asks for them; comments are there at once, and so follow the rule of small groups.
  if (list === "comments" && (await isSmallGroup(engine, found, population, asking)))
    return { ids: new Float64Array(), kept: 0, withheld: true };
  const { row_id: ids = [] } = await engine.queryColumns(statement, asking);
  return {
    ids: Float64Array.from(ids, Number),
    kept: list === "crm" ? await keptFrom(engine, asked, asking) : 0,
    withheld: false,
  };
}

/** Whether 1 to 10 people are in a population, whatever is searched in it. */
async function isSmallGroup(engine: Engine, found: Sql, population: Sql, asking: Asking): Promise<boolean> {
  const { people = [] } = await engine.queryColumns(
    sql`SELECT count(*) AS people ${found} WHERE ${population}`,
    asking,
  );
  const count = Number(people[0] ?? 0);
  return count > 0 && count < smallestShownBase;
}

/** CRM records of the population that are counted and not shown. */
async function keptFrom(engine: Engine, asked: RowsAsked, asking: Asking): Promise<number> {
  const { rows = [] } = await engine.queryColumns(
    sql`SELECT count(*) AS rows FROM lead AS population JOIN selection_event AS own USING (row_id)
      WHERE own.contact_opt_out IS DISTINCT FROM 'no' AND ${keptIn(asked)}`,
    asking,
  );
  return Number(rows[0] ?? 0);
}

/** The cells of these rows; a number that stands for no shown row of the list has none. */
export async function readRows(
  engine: Engine,
  list: RowList,
  ids: readonly number[],
  asking: Asking = {},
): Promise<RowCells> {
  if (ids.length === 0) return new Map();
  const columns = columnsOf(list);
  const { cells } = rowListDefinitions[list];
  const named = columns.map((column) => sql`${written(list, column)} AS ${identifier(column)}`);
  const decoders: Readonly<Record<string, Column<RowCell>>> = {
    ...Object.fromEntries(columns.map((column) => [column, decoderOf(list, column)])),
    id: integer,
  };
  const read = await engine.query(
    sql`SELECT own.row_id AS id, ${joinSql(named, sql`, `)} ${cells} WHERE own.row_id IN ${listSql(ids)}`,
    decoders,
    asking,
  );
  return new Map(read.map((row) => [Number(row.id), columns.map((column) => row[column] ?? null)]));
}

const columnNames = <Columns extends object>(columns: Columns) => Object.keys(columns) as (keyof Columns)[]; // its own keys

const columnsOf = (list: RowList): readonly RowColumn[] => columnNames(rowColumns[list]);

function decoderOf(list: RowList, column: RowColumn): Column<RowCell> {
  const kind = kindOf(list, column);
  return kind === "number" ? optional(number) : kind === "date" ? optional(date) : optional(text);
}

const newest: Readonly<Record<RowList, RowColumn>> = {
  texts: "posted_on",
  comments: "responded_on",
  crm: "created_on",
  survey: "responded_on",
};

function columnSql(list: RowList, column: RowColumn): Sql {
  const found = rowListDefinitions[list].columns[column];
  if (found === undefined) throw new RangeError(`The list ${list} has no column ${column}.`);
  return found;
}

/** Words sort without regard to capitals. */
function orderKey(list: RowList, column: RowColumn): Sql {
  const found = columnSql(list, column);
  const kind = kindOf(list, column);
  return kind === "number" || kind === "date" ? found : sql`lower(CAST(${found} AS VARCHAR))`;
}

const written = (list: RowList, column: RowColumn): Sql =>
  kindOf(list, column) === "code" ? sql`CAST(${columnSql(list, column)} AS VARCHAR)` : columnSql(list, column);

const kindOf = (list: RowList, column: RowColumn): string | undefined =>
  Object.entries(rowColumns[list]).find(([name]) => name === column)?.[1];

const sourceOf: Readonly<Record<RowList, CitingSource>> = {
  texts: "review",
  comments: "survey",
  crm: "crm",
  survey: "survey",
};

const keptIn = ({ list, ...population }: Pick<RowsAsked, "list" | "period" | "keep">): Sql =>
  keptRows(population, rowListDefinitions[list].attributes, sourceOf[list]);

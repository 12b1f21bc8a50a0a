import { attributes as allAttributes, type Attribute } from "../domain/filter.ts";
import type { Counting } from "./metric.ts";
import { attributesOf, citing, joined, onlyOf, text, where, type Question } from "./question.ts";
import { viewSources, type ViewName } from "./view.ts";

/**
 * How a view is gathered: its rows once, in a temporary table in which a few whole numbers stand for all attributes. Numbers are
 * grouped and handed over many times as fast as texts; every cube of the view is then a grouping of that table.
 */

/** The values of an attribute in the data; the code of the n-th, counted from 0, is n + 1, and 0 stands for none. */
export type CodedValues = { readonly attribute: Attribute; readonly values: readonly string[] };

/** A column in which the codes of some attributes stand as the digits of one whole number, the last attribute's the lowest. */
export type PackedColumn = { readonly name: string; readonly attributes: readonly CodedValues[] };

/** The column of a cube that holds its n-th sum. */
export const sumColumn = (place: number): string => `s${String(place)}`;

/** Makes the codes: a temporary table of every value of every attribute. */
export const makeCodes: Question = text(`CREATE TEMP TABLE attribute_code AS
SELECT attribute, value, CAST(row_number() OVER (PARTITION BY attribute ORDER BY value) AS INTEGER) AS code
FROM (${[
  ...["response", "selection_event"].flatMap((table) => allAttributes.map((attribute) => valuesIn(table, attribute))),
  valuesIn("review", "location"),
  valuesIn("brand_alias", "location"),
].join(" UNION ")})
WHERE value IS NOT NULL`);

/** Asks for them, in their order. */
export const askCodes: Question = text("SELECT attribute, value FROM attribute_code ORDER BY attribute, code");

function valuesIn(table: string, attribute: Attribute): string {
  return `SELECT DISTINCT '${attribute}' AS attribute, ${attribute} AS value FROM ${table}`;
}

/**
 * Attributes packed into as few columns as hold them: the numbers of one stay below 2³¹. An attribute of two thousand million values
 * would not fit any, and is no attribute.
 */
export function packed(attributes: readonly CodedValues[]): readonly PackedColumn[] {
  const columns: CodedValues[][] = [];
  let room = 0;
  for (const coded of attributes) {
    const size = coded.values.length + 1;
    if (room < size) {
      columns.push([]);
      room = 2 ** 31;
    }
    columns.at(-1)?.push(coded);
    room = Math.floor(room / size);
  }
  return columns.map((held, place) => ({ name: `segment${String(place)}`, attributes: held }));
}

/** The rows of a view, of everybody or of those who cite one of some drivers; attributes that `named` holds stay as texts, too. */
export function gathered(
  view: ViewName,
  columns: readonly PackedColumn[],
  named: readonly Attribute[],
  cites: readonly string[] | undefined,
): Question {
  const left = attributesOf({ view }).filter((attribute) => !named.includes(attribute));
  const coded = columns.flatMap(({ attributes }) => attributes).filter(({ values }) => values.length > 0);
  const joins = coded.map(
    ({ attribute }) =>
      ` LEFT JOIN attribute_code AS code_${attribute} ON code_${attribute}.attribute = '${attribute}' AND code_${attribute}.value = ${view}.${attribute}`,
  );
  const rest = left.length === 0 ? "" : ` EXCLUDE (${left.join(", ")})`;
  const selected = [`${view}.*${rest}`, ...columns.map((column) => `${numberOf(column, view)} AS ${column.name}`)];
  const start = text(`SELECT ${selected.join(", ")} FROM ${view}${joins.join("")}`);
  return where(start, citing(viewSources[view], cites));
}

/** Keeps what is gathered in the temporary table `gathered`. */
export const keepGathered = (rows: Question): Question => joined(text("CREATE TEMP TABLE gathered AS "), "", rows);

/** Lets go of that table. */
export const dropGathered: Question = text("DROP TABLE gathered");

/** That table, to be read. */
export const keptGathered: Question = text("gathered");

/** Gathered rows to be read where they are asked for, without a table. */
export const inPlace = (rows: Question): Question => joined(joined(text("("), "", rows), ") AS gathered", text(""));

/**
 * The cube: sums at the finest grain anything is asked at, month × attributes × keys (× seeded group). Everything a filter can ask is
 * a sum of its rows. `sums` are SQL aggregates, in the order of the columns s0, s1, …; `from` are the gathered rows of its view.
 */
export function cubeQuestion(
  counting: Omit<Counting, "sums">,
  sums: readonly string[],
  columns: readonly PackedColumn[],
  from: Question,
): Question {
  const grain = [
    "month",
    ...columns.map(({ name }) => name),
    ...counting.keys,
    ...(counting.byGroup ? ["boot_group"] : []),
  ];
  const named = sums.map((sum, place) => `${sum} AS ${sumColumn(place)}`);
  const asked = where(joined(text(`SELECT ${[...grain, ...named].join(", ")} FROM `), "", from), onlyOf(counting));
  return joined(asked, ` GROUP BY ${grain.join(", ")}`, text(""));
}

/** Rows one by one, of the gathered rows of their view. */
export const rowsQuestion = (columns: readonly string[], from: Question): Question =>
  joined(joined(text(`SELECT ${columns.join(", ")} FROM `), "", from), " ORDER BY row_id", text(""));

/** The number that stands for a row's values: the digits of its codes. */
function numberOf({ attributes }: PackedColumn, view: ViewName): string {
  const digits = attributes.reduce((above, { attribute, values }) => {
    const code = values.length === 0 ? "0" : codeOf(attribute, view);
    return above === "" ? code : `(${above}) * ${String(values.length + 1)} + ${code}`;
  }, "");
  return `CAST(${digits} AS INTEGER)`;
}

/** The code of a row's value. A value without one would be lost without a sound: the statement fails instead. */
const codeOf = (attribute: Attribute, view: ViewName): string =>
  `CASE WHEN ${view}.${attribute} IS NULL THEN 0 ELSE coalesce(code_${attribute}.code, error('A value has no code.')) END`;

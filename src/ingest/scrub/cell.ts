import type { Scale } from "../../domain/field.ts";
import { identifier, joinSql, sql, staticSql, type Sql } from "../../engine/sql.ts";
import { ageBands, smallZip3 } from "../../privacy/coarsen.ts";
import { maskRules } from "../../privacy/maskRules.ts";
import { pseudonymParts, type KeyPurpose } from "../../privacy/pseudonym.ts";
import { listSeparator } from "../listSeparator.ts";
import type { DateFormat } from "../mapping.ts";

/** A bound text as a list of texts. */
export const boundList = (texts: readonly string[]): Sql => sql`string_split(${texts.join(listSeparator)}, chr(31))`;

/** The cell of a column after trimming, NULL where it says nothing; named by the column's place. */
export const cellOf = (index: number): Sql => identifier(`c${String(index)}`);

const day: Readonly<Record<DateFormat, (cell: Sql) => Sql>> = {
  iso: (cell) => sql`try_cast(replace(replace(substr(${cell}, 1, 10), '/', '-'), '.', '-') AS DATE)`,
  "month-first": (cell) => byYear(slashed(cell), sql`'%m/%d/%y'`, sql`'%m/%d/%Y'`),
  "day-first": (cell) => byYear(slashed(cell), sql`'%d/%m/%y'`, sql`'%d/%m/%Y'`),
  "day-month-name": (cell) =>
    byYear(
      named(cell),
      sql`['%d %b %y', '%d %B %y', '%b %d %y', '%B %d %y']`,
      sql`['%d %b %Y', '%d %B %Y', '%b %d %Y', '%B %d %Y']`,
    ),
  "epoch-seconds": (cell) => sql`(DATE '1970-01-01' + floor(try_cast(${cell} AS DOUBLE) / 86400)::INTEGER)`,
  "year-month": (cell) => sql`try_cast(${cell} || '-01' AS DATE)`,
};

/** Years of two and of four digits apart: a pattern that fails first costs the engine forty times one that fits. */
const byYear = (text: Sql, two: Sql, four: Sql): Sql =>
  sql`CASE WHEN ${text} LIKE '%/%/____' OR ${text} LIKE '% % ____' THEN try_strptime(${text}, ${four})
    ELSE try_strptime(${text}, ${two}) END::DATE`;

const slashed = (cell: Sql): Sql => sql`split_part(translate(${cell}, '.-,', '// '), ' ', 1)`;

const named = (cell: Sql): Sql =>
  sql`regexp_extract(regexp_replace(replace(${cell}, '.', ''), '[ ,-]+', ' ', 'g'), '^(?:[0-9]{1,2} [A-Za-z]+ [0-9]{2,4}|[A-Za-z]+ [0-9]{1,2} [0-9]{4})')`;

/** The date a cell states in this format, NULL when it states none. */
export const dateCell = (cell: Sql, format: DateFormat): Sql => day[format](cell);

/** A date between 1900 and 2100; any other is a slip of the keyboard. */
export const plausibleDay = (date: Sql): Sql =>
  sql`CASE WHEN ${date} BETWEEN DATE '1900-01-01' AND DATE '2100-12-31' THEN ${date} END`;

/**
 * A plain number, percent sign and sign of a currency ignored: thousands parted by commas, or as a column with a decimal
 * comma has them. A comma where no thousands part makes it no number, rather than a hundred times as much. "<1" is half.
 */
export function numberCell(cell: Sql, decimal: "comma" | "point" = "point"): Sql {
  const bare = sql`regexp_replace(${cell}, '^(-?)(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3} ) *|[ %]+$', '\\1', 'g')`;
  const [plain, odd] =
    decimal === "point"
      ? [sql`replace(${bare}, ',', '')`, sql`',(?:[0-9]{1,2}|[0-9]{4,})$'`]
      : [sql`replace(translate(${bare}, '. ', ''), ',', '.')`, sql`',.*,'`];
  return sql`CASE WHEN ${cell} = '<1' THEN 0.5 WHEN NOT regexp_matches(${bare}, ${odd}) THEN try_cast(${plain} AS DOUBLE) END`;
}

/** The number an answer begins with ("10 - Extremely likely"), or the place of the answer among the words of its scale. */
export function answerCell(cell: Sql, { low, words }: Scale): Sql {
  if (words === undefined) return sql`try_cast(regexp_extract(${cell}, '^-?[0-9]+(?:[.][0-9]+)?') AS DOUBLE)`;
  return sql`(nullif(coalesce(list_position(${boundList(words)}, lower(${cell})), 0), 0) + ${low - 1})::DOUBLE`;
}

/** Yes, no or NULL. */
export const flagCell = (cell: Sql): Sql =>
  sql`CASE WHEN lower(${cell}) IN ('yes', 'y', 'true', 't', '1', '1.0', 'x', 'checked', 'on', 'selected', 'completed', 'booked', 'won', 'converted', 'si', 'sí') THEN true
    WHEN lower(${cell}) IN ('no', 'n', 'false', 'f', '0', '0.0', 'unchecked', 'off', 'not selected') THEN false END`;

/** A keyed hash: equal cells give equal keys in every file of this workspace, and no way back. */
export function keyCell(cell: Sql, purpose: KeyPurpose, secret: string): Sql {
  const parts = pseudonymParts(purpose).map((part) => {
    if (part === "column") return cell;
    // The text is a constant of privacy's own source.
    return part === "secret" ? sql`${secret}` : staticSql(part.sql);
  });
  return joinSql(parts, sql` `);
}

/** Free text with identifiers masked, in the very expression that reads it. */
export function maskedCell(cell: Sql): Sql {
  return maskRules.reduce(
    (text, { pattern, replacement, flags }) =>
      flags === "g"
        ? sql`regexp_replace(${text}, ${pattern}, ${replacement}, 'g')`
        : sql`regexp_replace(${text}, ${pattern}, ${replacement}, 'gi')`,
    cell,
  );
}

/** The site a link leads to, without the page, which may be a person's. */
export const domainCell = (cell: Sql): Sql =>
  sql`nullif(regexp_extract(lower(${cell}), '^(?:https?://)?(?:www[.])?([a-z0-9-]+(?:[.][a-z0-9-]+)+)', 1), '')`;

/** The digits of a ZIP code without its extension, NULL for anything else. */
export const zipDigits = (cell: Sql): Sql =>
  sql`lpad(nullif(regexp_extract(${cell}, '^([0-9]{3,5})(?:-?[0-9]{4})?(?:[.]0)?$', 1), ''), 5, '0')`;

/** The first three digits of a ZIP code, 000 for a small area. */
export const zip3Of = (digits: Sql): Sql =>
  sql`CASE WHEN list_contains(${boundList(smallZip3)}, left(${digits}, 3)) THEN '000' ELSE left(${digits}, 3) END`;

/** The band of an age in years, NULL for an age nobody has. */
export function ageBandOf(age: Sql): Sql {
  const bands = [...ageBands].reverse().map(({ from, label }) => sql`WHEN ${age} >= ${from} THEN ${label}`);
  return sql`CASE WHEN ${age} > 125 THEN NULL ${joinSql(bands, sql` `)} END`;
}

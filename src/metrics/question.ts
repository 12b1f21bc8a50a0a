import type { Attribute, Filter } from "../domain/filter.ts";
import type { FigureKeys } from "../domain/figure.ts";
import type { Period } from "../domain/period.ts";
import type { Counting, KeyColumn } from "./metric.ts";
import { sourceAttributes, viewSources, type EvidenceSource } from "./view.ts";

/** SQL as pieces of our own text with the values that stand between them, to be bound by whoever holds an engine. */
export type Question = { readonly pieces: readonly string[]; readonly values: readonly (string | number)[] };

/** Whose rows are counted: the months (null takes all, undated rows too) and the attribute values kept. */
export type Population = { readonly period: Period | null; readonly keep: Filter["keep"] };

/** The attributes a view's rows can be narrowed by. */
export const attributesOf = ({ view }: Pick<Counting, "view">): readonly Attribute[] =>
  sourceAttributes[viewSources[view]];

/** The rows of a source that cite one of these drivers, as the view `citing` says; no condition without drivers. */
export function citing(source: EvidenceSource, drivers: readonly string[] | undefined): readonly Question[] {
  if (drivers === undefined) return [];
  const rows = text(`row_id IN (SELECT row_id FROM citing WHERE source = '${source}' AND `);
  return [joined(joined(rows, "", oneOf("driver", drivers)), ")", text(""))];
}

/** The same sums asked directly, for one population and one set of keys: what the explanation shows and tests compare with. */
export function directQuestion<Name extends string>(
  { view, only, sums, keys }: Counting<Name>,
  { period, keep }: Population,
  match: FigureKeys = {},
): Question {
  const conditions: Question[] = [...onlyOf({ only })];
  if (period !== null) conditions.push({ pieces: ["month BETWEEN ", " AND ", ""], values: [period.from, period.to] });
  for (const attribute of attributesOf({ view })) {
    const kept = keep[attribute];
    if (kept !== undefined) conditions.push(oneOf(attribute, kept));
  }
  conditions.push(...citing(viewSources[view], keep.cites));
  for (const key of keys) {
    const value = matchOf(match, key);
    if (value !== undefined) conditions.push({ pieces: [`${key} = `, ""], values: [value] });
  }
  const columns = Object.entries<string>(sums).map(([name, sum]) => `${sum} AS "${name}"`);
  return where(text(`SELECT ${columns.join(", ")} FROM ${view}`), conditions);
}

/** The sums of every value of one key, each in a row of its own: what a figure needs that depends on its rivals. */
export function questionByKey(counting: Counting, key: KeyColumn, population: Population): Question {
  const asked = directQuestion(counting, population);
  const [first = "", ...rest] = asked.pieces;
  const pieces = [first.replace("SELECT ", `SELECT ${key}, `), ...rest];
  return { ...asked, pieces: [...pieces.slice(0, -1), `${pieces.at(-1) ?? ""} GROUP BY ${key} ORDER BY ${key}`] };
}

/** The text of a question with numbered parameters, and their values, to be read by a person. */
export function readable({ pieces, values }: Question): string {
  return pieces.reduce((text, piece, place) => {
    const value = values[place - 1];
    return text + (typeof value === "number" ? String(value) : `'${String(value).replaceAll("'", "''")}'`) + piece;
  });
}

/** The value a figure's keys give for a column of a view. */
export function matchOf(keys: FigureKeys, column: KeyColumn): string | undefined {
  return column === "reply_days" ? undefined : keys[column];
}

/** SQL without values. */
export const text = (piece: string): Question => ({ pieces: [piece], values: [] });

/** The condition on rows that a counting states. */
export const onlyOf = ({ only }: Pick<Counting, "only">): readonly Question[] => (only === null ? [] : [text(only)]);

/** A statement with conditions. */
export const where = (start: Question, conditions: readonly Question[]): Question =>
  conditions.reduce((whole, each, place) => joined(whole, place === 0 ? " WHERE " : " AND ", each), start);

function oneOf(attribute: Attribute | "driver", kept: readonly string[]): Question {
  if (kept.length === 0) return { pieces: ["false"], values: [] };
  return { pieces: [`${attribute} IN (`, ...kept.slice(1).map(() => ", "), ")"], values: kept };
}

/** Two pieces of a statement as one. */
export function joined(a: Question, between: string, b: Question): Question {
  const last = a.pieces.at(-1) ?? "";
  const [first = "", ...rest] = b.pieces;
  return { pieces: [...a.pieces.slice(0, -1), last + between + first, ...rest], values: [...a.values, ...b.values] };
}

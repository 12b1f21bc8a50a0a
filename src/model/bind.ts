import { sql, type Sql, type SqlValue } from "../engine/sql.ts";

/** A question as metrics state it: text pieces of our own source, and the values that stand between them. */
export type Question = { readonly pieces: readonly string[]; readonly values: readonly SqlValue[] };

/** The question as SQL: its values bound, never spliced. */
export function bind({ pieces, values }: Question): Sql {
  return sql(Object.assign([...pieces], { raw: pieces }), ...values);
}

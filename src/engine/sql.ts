/** What may fill a hole of a query: bound as a parameter, never spliced. A date goes in as ISO text and `?::DATE`. */
export type SqlValue = string | number | boolean | null;

let make: (text: string, values: readonly SqlValue[]) => Sql;

/** SQL text with one `?` per bound value. Only this file can make one, so no object read from a file can pose as SQL. */
export class Sql {
  readonly #text: string;
  readonly #values: readonly SqlValue[];

  private constructor(text: string, values: readonly SqlValue[]) {
    this.#text = text;
    this.#values = values;
  }

  static {
    make = (text, values) => new Sql(text, values);
  }

  /** Whether the value was made by this file, known by its private field. */
  static is(value: unknown): value is Sql {
    return typeof value === "object" && value !== null && #text in value;
  }

  get text(): string {
    return this.#text;
  }

  get values(): readonly SqlValue[] {
    return this.#values;
  }
}

/** Tags a query: a nested `Sql` is spliced, every other value becomes a bound `?`. Throws TypeError for any other hole. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (Sql | SqlValue)[]): Sql {
  const text = [strings[0] ?? ""];
  const values: SqlValue[] = [];
  holes.forEach((hole, index) => {
    if (Sql.is(hole)) {
      text.push(hole.text);
      values.push(...hole.values);
    } else {
      text.push("?");
      values.push(bindable(hole));
    }
    text.push(strings[index + 1] ?? "");
  });
  return make(text.join(""), values);
}

/** The pieces one after another, with the separator between them; no pieces give empty SQL. */
export function joinSql(parts: readonly Sql[], separator: Sql): Sql {
  return make(
    parts.map((part) => part.text).join(separator.text),
    parts.flatMap((part, index) => (index === 0 ? part.values : [...separator.values, ...part.values])),
  );
}

/** A parenthesised list of bound values for `IN`; an empty one contains nothing, so `IN` is false and `NOT IN` true. */
export function listSql(values: readonly SqlValue[]): Sql {
  if (values.length === 0) return sql`(SELECT NULL WHERE false)`;
  return sql`(${joinSql(
    values.map((value) => sql`${value}`),
    sql`, `,
  )})`;
}

/** A name of our own (table, column) as SQL. Throws RangeError unless it is lower case letters, digits and `_`. */
export function identifier(name: string): Sql {
  if (!/^[a-z_][a-z0-9_]*$/.test(name)) throw new RangeError("Not a name of our own schema.");
  return quoted(name);
}

/** Any name as SQL, such as a column heading in a user's file: double-quoted, its quotes doubled. Throws RangeError for NUL. */
export function quoted(name: string): Sql {
  if (name === "" || name.includes("\0")) throw new RangeError("A name must have characters, and none may be NUL.");
  return make(`"${name.replaceAll('"', '""')}"`, []);
}

/** SQL from a static file of this repository (a view), taken as it is; never call it with text built at run time. */
export function staticSql(text: string): Sql {
  return make(text, []);
}

function bindable(value: SqlValue): SqlValue {
  const kind = typeof value;
  if (value === null || kind === "string" || kind === "boolean" || kind === "number") return value;
  throw new TypeError(`A ${kind} cannot be bound to a query.`);
}

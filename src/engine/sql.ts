/** What may fill a hole of a query: bound as a parameter, never spliced. A date goes in as ISO text and `?::DATE`. */
export type SqlValue = string | number | boolean | null;

let make: (parts: readonly string[], values: readonly SqlValue[]) => Sql;

/** SQL text with its bound values apart. Only this file can make one, so no object read from a file can pose as SQL. */
export class Sql {
  readonly #parts: readonly string[];
  readonly #values: readonly SqlValue[];

  private constructor(parts: readonly string[], values: readonly SqlValue[]) {
    this.#parts = parts;
    this.#values = values;
  }

  static {
    make = (parts, values) => new Sql(parts, values);
  }

  /** Whether the value was made by this file, known by its private field. */
  static is(value: unknown): value is Sql {
    return typeof value === "object" && value !== null && #parts in value;
  }

  /** The text around the values: always one part more than there are values. */
  get parts(): readonly string[] {
    return this.#parts;
  }

  /** The bound values, in order. */
  get values(): readonly SqlValue[] {
    return this.#values;
  }

  /** The text with a `?` for each value, for reading and for errors. */
  get text(): string {
    return this.#parts.join("?");
  }
}

/** Tags a query: nested `Sql` is spliced, any other value is bound. Throws TypeError for a hole that is neither. */
export function sql(strings: TemplateStringsArray, ...holes: readonly (Sql | SqlValue)[]): Sql {
  const pieces = strings.flatMap((string, index) => {
    const hole = holes[index];
    const piece = make([string], []);
    if (index >= holes.length) return [piece];
    return [piece, Sql.is(hole) ? hole : make(["", ""], [bindable(hole)])];
  });
  return concat(pieces);
}

/** The pieces one after another, with the separator between them; no pieces give empty SQL. */
export function joinSql(parts: readonly Sql[], separator: Sql): Sql {
  return concat(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
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
  return make([`"${name.replaceAll('"', '""')}"`], []);
}

/** SQL from a static file of this repository (a view), taken as it is; never call it with text built at run time. */
export function staticSql(text: string): Sql {
  return make([text], []);
}

function concat(pieces: readonly Sql[]): Sql {
  const parts = [""];
  for (const piece of pieces) {
    const [first = "", ...rest] = piece.parts;
    parts.push((parts.pop() ?? "") + first, ...rest);
  }
  return make(
    parts,
    pieces.flatMap((piece) => piece.values),
  );
}

function bindable(value: unknown): SqlValue {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new TypeError("Only text, finite numbers, booleans and null can be bound to a query.");
}

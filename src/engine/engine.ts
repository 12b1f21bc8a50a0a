import type { ColumnTable, Columns, RowOf } from "./columns.ts";
import type { ScrubbedSource } from "./scrubbed.ts";
import { sql, type Sql } from "./sql.ts";

/** How one statement is asked: an aborted signal stops it at DuckDB's next pause (10 ms to about 1 s). */
export type Asking = { readonly signal?: AbortSignal | undefined };

/** What can be asked of the tables. Rejects with QueryError, or with the signal's reason when cancelled. */
export type Statements = {
  /** The rows, decoded by the columns; for small results. */
  readonly query: <C extends Columns>(statement: Sql, columns: C, asking?: Asking) => Promise<readonly RowOf<C>[]>;
  /** The result by column, without row objects; for large results. */
  readonly queryColumns: (statement: Sql, asking?: Asking) => Promise<ColumnTable>;
  /** The result as the chunks of one Arrow IPC stream, to be decoded by `readColumns` elsewhere; each owns its buffer. */
  readonly queryChunks: (statement: Sql, asking?: Asking) => Promise<readonly Uint8Array[]>;
  /** Runs one statement for its effect. A temporary table lasts only inside its transaction or load. */
  readonly run: (statement: Sql, asking?: Asking) => Promise<void>;
  /** The rows as the bytes of one Arrow IPC stream, in a buffer of their own; whole numbers as doubles. */
  readonly exportRows: (statement: Sql, asking?: Asking) => Promise<Uint8Array<ArrayBuffer>>;
};

/** The SQL engine, locked: no network, no extensions, no files but the registered ones, which only `load` may read. */
export type Engine = Statements & {
  /** Runs the steps on one connection, all or nothing: any rejection, an abort included, rolls everything back. */
  readonly transaction: <T>(steps: (statements: Statements) => Promise<T>, asking?: Asking) => Promise<T>;
  /** Registers a file under `drop/` and gives the path to name in SQL; the same name replaces. Bytes stay where they are. */
  readonly registerFile: (name: string, file: Blob) => Promise<string>;
  /** Forgets the registered file. */
  readonly dropFile: (name: string) => Promise<void>;
  /** Turns a scrubbed file into tables, all or nothing: the only way from a file to a table. */
  readonly load: (source: ScrubbedSource, asking?: Asking) => Promise<void>;
  /** Makes a new table of bytes that `exportRows` gave; their buffer is handed over. For tables that were scrubbed before. */
  readonly importRows: (table: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Told once if the engine stops by itself; all work that is under way rejects. */
  readonly onLost: (tell: () => void) => void;
  /** Ends the engine and frees its memory; it answers nothing afterwards. */
  readonly close: () => Promise<void>;
};

/** A statement the engine refused. Holds its text, not its values; the cause may quote a cell: never show or copy it. */
export class QueryError extends Error {
  override readonly name = "QueryError";
  readonly statement: string;

  constructor(statement: string, cause: unknown) {
    super("The engine refused a statement.", { cause });
    this.statement = statement;
  }
}

/** What every adapter runs after opening, in this order: the last one makes the others irreversible. */
export const lockdown: readonly Sql[] = [
  // Without these two, `current_date` or a JSON cast asks another origin for an extension.
  sql`SET autoinstall_known_extensions = false`,
  sql`SET autoload_known_extensions = false`,
  sql`SET preserve_insertion_order = true`,
  sql`SET allowed_directories = ['drop/']`,
  sql`SET enable_external_access = false`,
  sql`SET lock_configuration = true`,
];

/** How every adapter opens DuckDB: numbers of any kind as doubles, a cancel noticed within 10 ms. */
export const answerConfig = {
  query: { castBigIntToDouble: true, castDecimalToDouble: true, queryPollingInterval: 10 },
} as const;

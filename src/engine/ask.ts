import { encodePiece } from "./arrow.ts";
import { QueryError } from "./engine.ts";
import { refuseKeptValues } from "./fileGuard.ts";
import type { Inflow } from "./rowPieces.ts";
import type { Sql, SqlValue } from "./sql.ts";

/** The part of DuckDB's asynchronous bindings that statements need; results are chunks of one Arrow IPC stream. */
export type Bindings = {
  readonly startPendingQuery: (connection: number, text: string, stream: boolean) => Promise<Uint8Array | null>;
  readonly pollPendingQuery: (connection: number) => Promise<Uint8Array | null>;
  readonly cancelPendingQuery: (connection: number) => Promise<boolean>;
  readonly fetchQueryResults: (connection: number) => Promise<Uint8Array | null>;
  readonly createPrepared: (connection: number, text: string) => Promise<number>;
  readonly runPrepared: (connection: number, prepared: number, values: SqlValue[]) => Promise<Uint8Array>;
  readonly closePrepared: (connection: number, prepared: number) => Promise<void>;
  readonly insertArrowFromIPCStream: (
    connection: number,
    bytes: Uint8Array,
    options: { readonly name: string; readonly create: boolean },
  ) => Promise<void>;
};

/** The answer as the chunks of an Arrow IPC stream. Rejects with QueryError, or the signal's reason once it is aborted. */
export async function ask(
  db: Bindings,
  connection: number,
  statement: Sql,
  signal: AbortSignal | undefined,
): Promise<readonly Uint8Array[]> {
  signal?.throwIfAborted();
  refuseKeptValues(statement);
  try {
    await bind(db, connection, statement.values);
    // Not streamed: then all the work happens while pending, where it can be cancelled.
    let chunk = await db.startPendingQuery(connection, bound(statement), false);
    while (chunk === null && !signal?.aborted) chunk = await db.pollPendingQuery(connection);
    const chunks: Uint8Array[] = [];
    while (!signal?.aborted && chunk?.length !== 0) {
      if (chunk !== null) chunks.push(chunk);
      chunk = await db.fetchQueryResults(connection);
    }
    if (!signal?.aborted) return chunks;
    await db.cancelPendingQuery(connection);
  } catch (cause) {
    throw new QueryError(statement.text, cause);
  }
  signal.throwIfAborted();
  return [];
}

/** Lets rows flow into their table. Rejects with QueryError, or the signal's reason between two pieces. */
export async function flowIn(
  db: Bindings,
  connection: number,
  { table, pieces }: Inflow,
  signal: AbortSignal | undefined,
): Promise<void> {
  for await (const piece of pieces()) {
    signal?.throwIfAborted();
    try {
      await db.insertArrowFromIPCStream(connection, encodePiece(piece), { name: table, create: false });
    } catch (cause) {
      throw new QueryError(`INSERT INTO ${table}`, cause);
    }
  }
}

/** How many values one variable carries: wherever a value is named the engine copies its whole variable. */
const valuesAtOnce = 16;

/**
 * Values travel by prepared statements into variables of the connection, because a prepared query itself cannot be
 * cancelled. Equal values travel once. NULL is written out: a variable would give it the type VARCHAR.
 */
async function bind(db: Bindings, connection: number, values: readonly SqlValue[]): Promise<void> {
  const present = distinct(values);
  for (let start = 0; start < present.length; start += valuesAtOnce) {
    const carried = present.slice(start, start + valuesAtOnce);
    const fields = carried.map((_, index) => `v${index} := ?`).join(", ");
    const prepared = await db.createPrepared(connection, `SET VARIABLE ${carrier(start)} = struct_pack(${fields})`);
    await db.runPrepared(connection, prepared, carried);
    await db.closePrepared(connection, prepared);
  }
}

/** The variable that carries the value of this place among the distinct ones. */
const carrier = (place: number): string => `bound${Math.floor(place / valuesAtOnce)}`;

function bound({ parts, values }: Sql): string {
  const places = new Map(distinct(values).map((value, place) => [value, place]));
  return parts.reduce((text, part, index) => {
    const place = places.get(values[index - 1] ?? null);
    const hole = place === undefined ? "NULL" : `getvariable('${carrier(place)}').v${place % valuesAtOnce}`;
    return text + hole + part;
  });
}

/** Each value once, without NULL, in the order of first appearance; texts, numbers and booleans are told apart. */
const distinct = (values: readonly SqlValue[]): SqlValue[] => [...new Set(values)].filter((value) => value !== null);

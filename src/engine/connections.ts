import { ask, type Bindings } from "./ask.ts";
import { sql } from "./sql.ts";

/** DuckDB as an adapter opened it: statements, connections, files. */
export type Duckdb = Bindings & {
  readonly connectInternal: () => Promise<number>;
  readonly disconnect: (connection: number) => Promise<void>;
  readonly dropFile: (path: string) => Promise<null>;
};

/** Connections for one piece of work each, and the end of them all. */
export type Connections = {
  /** Work that rejects when the engine ends, where DuckDB would leave it pending. */
  readonly whileOpen: <T>(work: () => Promise<T>) => Promise<T>;
  /** Work on a connection of its own; closed after a failure, which rolls back whatever was open on it. */
  readonly withConnection: <T>(work: (connection: number) => Promise<T>) => Promise<T>;
  /** Steps in one transaction on a connection that is closed afterwards, and its temporary tables with it. */
  readonly atomically: <T>(steps: (connection: number) => Promise<T>, signal?: AbortSignal) => Promise<T>;
  /** Rejects all work, now and later. */
  readonly end: (reason: Error) => void;
};

/** The connections of one DuckDB, kept for reuse while their work succeeds. */
export function openConnections(db: Duckdb): Connections {
  const idle: number[] = [];
  const pending = new Set<(reason: Error) => void>();
  let ended: Error | undefined;

  async function whileOpen<T>(work: () => Promise<T>): Promise<T> {
    if (ended) throw ended;
    const { promise, reject } = rejection();
    pending.add(reject);
    try {
      return await Promise.race([work(), promise]);
    } finally {
      pending.delete(reject);
    }
  }

  function withConnection<T>(work: (connection: number) => Promise<T>): Promise<T> {
    return whileOpen(async () => {
      const connection = idle.pop() ?? (await db.connectInternal());
      try {
        const result = await work(connection);
        idle.push(connection);
        return result;
      } catch (failure) {
        await db.disconnect(connection);
        throw failure;
      }
    });
  }

  function atomically<T>(steps: (connection: number) => Promise<T>, signal?: AbortSignal): Promise<T> {
    return whileOpen(async () => {
      const connection = await db.connectInternal();
      await ask(db, connection, sql`BEGIN`, signal);
      let undecided = true;
      try {
        const result = await steps(connection);
        signal?.throwIfAborted();
        undecided = false;
        await ask(db, connection, sql`COMMIT`, undefined);
        return result;
      } finally {
        // Closing is not enough: after a cancelled statement the transaction outlives its connection.
        if (undecided) await ask(db, connection, sql`ROLLBACK`, undefined);
        await db.disconnect(connection);
      }
    });
  }

  return {
    whileOpen,
    withConnection,
    atomically,
    end: (reason) => {
      ended ??= reason;
      for (const reject of pending) reject(ended);
    },
  };
}

function rejection(): { readonly promise: Promise<never>; readonly reject: (reason: Error) => void } {
  let reject: (reason: Error) => void = () => undefined;
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  return { promise, reject };
}

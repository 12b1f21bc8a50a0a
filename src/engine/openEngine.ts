import { copyRows, readColumns, readRows } from "./arrow.ts";
import { ask, flowIn } from "./ask.ts";
import { openConnections, type Duckdb } from "./connections.ts";
import { dropPath } from "./dropPath.ts";
import { lockdown, type Asking, type Engine, type Statements } from "./engine.ts";
import { EngineLost } from "./engineLost.ts";
import { refuseFiles } from "./fileGuard.ts";
import { isScrubbed } from "./scrubbed.ts";
import { Sql } from "./sql.ts";

/** What differs between a browser and Node. */
export type Platform = {
  /** Opened, with whole numbers and decimals cast to doubles; not locked yet. */
  readonly db: Duckdb;
  /** Gives DuckDB the file's bytes under this path. */
  readonly register: (path: string, file: Blob) => Promise<void>;
  /** Calls back if the worker dies: DuckDB itself would leave every promise pending. */
  readonly onCrash: (tell: (cause: unknown) => void) => void;
  /** Ends the worker itself; DuckDB's own `terminate` answers whatever comes later with undefined. */
  readonly terminate: () => Promise<unknown>;
};

/** The engine over an opened DuckDB, locked before it is handed out. */
export async function openEngine({ db, register, onCrash, terminate }: Platform): Promise<Engine> {
  const connections = openConnections(db);
  const lostListeners: (() => void)[] = [];
  let ended: "lost" | "closed" | null = null;
  onCrash((cause) => {
    if (ended !== null) return; // a worker that fails may tell so twice
    ended = "lost";
    connections.end(new EngineLost("The engine stopped.", { cause }));
    for (const tell of lostListeners.splice(0)) tell();
  });
  const statements = statementsOver((statement, { signal } = {}) =>
    connections.withConnection((connection) => ask(db, connection, statement, signal)),
  );
  const forget = (path: string) => db.dropFile(path).then(() => undefined);
  await connections.withConnection(async (connection) => {
    for (const setting of lockdown) await ask(db, connection, setting, undefined);
  });

  return {
    ...statements,
    transaction: (steps, { signal } = {}) =>
      connections.atomically(async (connection) => {
        const turns = takeTurns();
        const inTurn = statementsOver((statement, own) =>
          turns.next(() => ask(db, connection, statement, own?.signal ?? signal)),
        );
        try {
          return await steps(inTurn);
        } finally {
          await turns.end();
        }
      }, signal),
    registerFile: (name, file) =>
      connections.whileOpen(async () => {
        const path = dropPath(name);
        await forget(path);
        await register(path, file);
        return path;
      }),
    dropFile: (name) => connections.whileOpen(() => forget(dropPath(name))),
    load: async (source, { signal } = {}) => {
      if (!isScrubbed(source)) throw new TypeError("Only a scrubbed source can be loaded.");
      await connections.atomically(async (connection) => {
        for (const step of source.statements) {
          if (Sql.is(step)) await ask(db, connection, step, signal);
          else await flowIn(db, connection, step, signal);
        }
      }, signal);
    },
    importRows: (table, bytes) =>
      connections.withConnection((connection) =>
        db.insertArrowFromIPCStream(connection, bytes, { name: table, create: true }),
      ),
    onLost: (tell) => {
      if (ended === "lost") tell();
      else lostListeners.push(tell);
    },
    close: async () => {
      ended = "closed"; // an end that was asked for is no loss
      connections.end(new Error("The engine is closed."));
      await terminate();
    },
  };
}

type Answer = (statement: Sql, asking?: Asking) => Promise<readonly Uint8Array[]>;

function statementsOver(answer: Answer): Statements {
  const guarded: Answer = async (statement, asking) => {
    refuseFiles(statement);
    return answer(statement, asking);
  };
  return {
    query: async (statement, columns, asking) => readRows(await guarded(statement, asking), columns),
    queryColumns: async (statement, asking) => readColumns(await guarded(statement, asking)),
    queryChunks: guarded,
    run: async (statement, asking) => {
      await guarded(statement, asking);
    },
    exportRows: async (statement, asking) => copyRows(await guarded(statement, asking)),
  };
}

/** Statements of one transaction, one after another; after the first failure all fail with it, so nothing half-done commits. */
function takeTurns() {
  let last: Promise<unknown> = Promise.resolve();
  let ended = false;
  return {
    next: <T>(work: () => Promise<T>): Promise<T> => {
      if (ended) return Promise.reject(new Error("The transaction has ended."));
      const turn = last.then(work);
      last = turn;
      return turn;
    },
    end: async () => {
      ended = true;
      await last;
    },
  };
}

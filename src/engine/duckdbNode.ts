import { createRequire } from "node:module";
import { Worker as NodeWorker } from "node:worker_threads";
import { AsyncDuckDB, VoidLogger } from "@duckdb/duckdb-wasm";
import { answerConfig, type Engine } from "./engine.ts";
import { openEngine } from "./openEngine.ts";

const { resolve } = createRequire(import.meta.url);

/** Gives DuckDB's script the globals of a web worker, and silence: its console lines may quote a cell. */
const workerScript = `
  const { parentPort, workerData } = require("node:worker_threads");
  for (const method of Object.keys(console)) console[method] = () => {};
  globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer);
  require(workerData);
  parentPort.on("message", (data) => globalThis.onmessage({ data }));
`;

/** The engine outside a browser (command line, tests): the same WebAssembly in a worker thread, files copied into memory. */
export async function openDuckdbNode(): Promise<Engine> {
  const thread = new NodeWorker(workerScript, {
    eval: true,
    workerData: resolve("@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs"),
  });
  const db = new AsyncDuckDB(new VoidLogger(), asWebWorker(thread));
  try {
    await db.instantiate(resolve("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"));
    await db.open(answerConfig);
    return await openEngine({
      db,
      register: async (path, file) => db.registerFileBuffer(path, new Uint8Array(await file.arrayBuffer())),
      onCrash: (tell) => thread.on("error", tell).on("exit", tell),
      terminate: () => thread.terminate(),
    });
  } catch (failure) {
    await thread.terminate();
    throw failure;
  }
}

function asWebWorker(thread: NodeWorker): Worker {
  const events = new EventTarget();
  thread.on("message", (data: unknown) => events.dispatchEvent(new MessageEvent("message", { data })));
  const worker = Object.assign(events, {
    postMessage: (message: unknown, transfer: ArrayBuffer[]) => thread.postMessage(message, transfer),
    terminate: () => void thread.terminate(),
  });
  // AsyncDuckDB uses these four members of a Worker and no other.
  return worker as unknown as Worker;
}

import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import workerPath from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmPath from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { answerConfig, type Engine } from "./engine.ts";
import { openEngine } from "./openEngine.ts";

/** The engine in a browser: the page's own copy of DuckDB in a worker that the page's content-security-policy binds. */
export async function openDuckdbWasm(): Promise<Engine> {
  const life = `whyhere.engine.${crypto.randomUUID()}`;
  const worker = startWorker(new URL(workerPath, document.baseURI).href, life);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await db.instantiate(new URL(wasmPath, document.baseURI).href);
    await db.open(answerConfig);
    return await openEngine({
      db,
      // Read where it lies, piece by piece: a large file is never copied whole.
      register: (path, file) => db.registerFileHandle(path, file, DuckDBDataProtocol.BROWSER_FILEREADER, true),
      onCrash: (tell) => {
        worker.addEventListener("error", tell);
        onEnd(life, tell);
      },
      terminate: async () => worker.terminate(),
    });
  } catch (failure) {
    worker.terminate();
    throw failure;
  }
}

/** Tells when the worker is gone: a browser sends no event for a worker that ends, but gives on the lock that it held. */
function onEnd(life: string, tell: (cause: unknown) => void): void {
  if ("locks" in navigator) void navigator.locks.request(life, tell);
}

/**
 * From a blob, since a policy in `<meta>` does not reach a worker made from a URL. Without TransformStream DuckDB hands
 * the response itself to the compiler, so the browser keeps the compiled code. Silent: console lines may quote a cell.
 */
function startWorker(url: string, life: string): Worker {
  const script = `
    self.TransformStream = undefined;
    for (const method of Object.keys(console)) console[method] = () => {};
    const start = () => importScripts(${JSON.stringify(url)});
    if (!navigator.locks) start();
    else {
      const early = [];
      self.onmessage = (message) => early.push(message);
      navigator.locks.request(${JSON.stringify(life)}, () => {
        start();
        for (const message of early) self.onmessage(message);
        return new Promise(() => {});
      });
    }
  `;
  const blobUrl = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(blobUrl);
  const release = () => URL.revokeObjectURL(blobUrl);
  worker.addEventListener("message", release, { once: true });
  worker.addEventListener("error", release, { once: true });
  return worker;
}

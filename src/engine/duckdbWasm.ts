import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from "@duckdb/duckdb-wasm";
import workerPath from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmPath from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { answerConfig, type Engine } from "./engine.ts";
import { openEngine } from "./openEngine.ts";

/** The engine in a browser: the page's own copy of DuckDB in a worker that the page's content-security-policy binds. */
export async function openDuckdbWasm(): Promise<Engine> {
  const worker = startWorker(new URL(workerPath, document.baseURI).href);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await db.instantiate(new URL(wasmPath, document.baseURI).href);
    await db.open(answerConfig);
    return await openEngine({
      db,
      // Read where it lies, piece by piece: a large file is never copied whole.
      register: (path, file) => db.registerFileHandle(path, file, DuckDBDataProtocol.BROWSER_FILEREADER, true),
      onCrash: (tell) => worker.addEventListener("error", tell),
      terminate: async () => worker.terminate(),
    });
  } catch (failure) {
    worker.terminate();
    throw failure;
  }
}

/**
 * From a blob, since a policy in `<meta>` does not reach a worker made from a URL. Without TransformStream DuckDB hands
 * the response itself to the compiler, so the browser keeps the compiled code. Silent: console lines may quote a cell.
 */
function startWorker(url: string): Worker {
  const script = `
    self.TransformStream = undefined;
    for (const method of Object.keys(console)) console[method] = () => {};
    importScripts(${JSON.stringify(url)});
  `;
  const blobUrl = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(blobUrl);
  const release = () => URL.revokeObjectURL(blobUrl);
  worker.addEventListener("message", release, { once: true });
  worker.addEventListener("error", release, { once: true });
  return worker;
}

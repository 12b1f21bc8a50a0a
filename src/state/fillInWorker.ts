import { proxy, transfer, wrap, type Remote } from "comlink";
import type { Engine } from "../engine/engine.ts";
import { bind } from "../model/bind.ts";
import type { Ask, FillWorker } from "./fill.worker.ts";
import type { Fillers } from "./fillers.ts";

/**
 * Fills from a worker, which plans the questions, decodes the answers and gathers them, so that the page stays at hand; this thread only
 * passes statements on to the engine. A worker ends with its fill.
 */
export const fillInWorker = (make: () => Worker): Fillers => ({
  instant: (engine, ...asked) => inWorker(make, engine, (worker, ask) => worker.instant(ask, ...asked)),
  citing: (engine, drivers, cites, signal) =>
    inWorker(make, engine, (worker, ask) => worker.citing(ask, drivers, cites), signal),
});

async function inWorker<T>(
  make: () => Worker,
  engine: Pick<Engine, "transaction">,
  fill: (worker: Remote<FillWorker>, ask: Ask) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const worker = make();
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ error }) => {
      reject(new Error("The filling worker failed.", { cause: error }));
    });
  });
  failed.catch(() => undefined); // told to whoever fills; before and after nobody listens
  // A failure loses its kind on its way through the worker.
  const refusals: unknown[] = [];
  try {
    return await engine.transaction((statements) => {
      const ask: Ask = async (question) => {
        try {
          signal?.throwIfAborted();
          const chunks = await statements.queryChunks(bind(question));
          return transfer(chunks, [...new Set(chunks.map(({ buffer }) => buffer))]);
        } catch (refusal) {
          refusals.push(refusal);
          throw refusal;
        }
      };
      return Promise.race([fill(wrap<FillWorker>(worker), proxy(ask)), failed]);
    });
  } catch (failure) {
    throw refusals.length > 0 ? refusals[0] : failure;
  } finally {
    worker.terminate();
  }
}

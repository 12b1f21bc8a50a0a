import { proxy, wrap } from "comlink";
import type { TakeApart } from "./takeApart.ts";
import type { ReaderWorker } from "./reader.worker.ts";

/**
 * Takes files apart in workers, one for each file, so that the page stays at hand. A stop ends the worker at once and
 * rejects with the signal's reason; nothing is left behind.
 */
export function takeApartInWorkers(make: () => Worker): TakeApart {
  return async (file, { signal, onProgress } = {}, mayKeep = true) => {
    signal?.throwIfAborted();
    const worker = make();
    const stopped = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => {
        reject(signal.reason instanceof Error ? signal.reason : new DOMException("Stopped.", "AbortError"));
      });
      worker.addEventListener("error", (event) => {
        reject(new Error("The reading worker failed.", { cause: event.error }));
      });
    });
    try {
      const tell = proxy((fraction: number) => onProgress?.(fraction));
      return await Promise.race([wrap<ReaderWorker>(worker).takeApart(file, mayKeep, tell), stopped]);
    } finally {
      worker.terminate();
    }
  };
}

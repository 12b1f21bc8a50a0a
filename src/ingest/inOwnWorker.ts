import { wrap, type Remote } from "comlink";

/**
 * Has a worker of its own do one piece of work. A stop ends the worker at once and rejects with the signal's reason;
 * nothing is left behind.
 */
export async function inOwnWorker<W, T>(
  worker: Worker,
  signal: AbortSignal | undefined,
  work: (remote: Remote<W>) => Promise<T>,
): Promise<T> {
  const stopped = new Promise<never>((_, reject) => {
    signal?.addEventListener("abort", () => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException("Stopped.", "AbortError"));
    });
    worker.addEventListener("error", (event) => {
      reject(new Error("The reading worker failed.", { cause: event.error }));
    });
  });
  try {
    return await Promise.race([work(wrap<W>(worker)), stopped]);
  } finally {
    worker.terminate();
  }
}

import { proxy } from "comlink";
import { inOwnWorker } from "./inOwnWorker.ts";
import type { TakeApart } from "./takeApart.ts";
import type { ReaderWorker } from "./reader.worker.ts";

/** Takes files apart in workers, one for each file, so that the page stays at hand. */
export function takeApartInWorkers(make: () => Worker): TakeApart {
  return async (file, { signal, onProgress, encoding } = {}, mayKeep = true) => {
    signal?.throwIfAborted();
    const tell = proxy((fraction: number) => onProgress?.(fraction));
    return inOwnWorker<ReaderWorker, Awaited<ReturnType<TakeApart>>>(make(), signal, (remote) =>
      remote.takeApart(file, mayKeep, encoding, tell),
    );
  };
}

import { proxy } from "comlink";
import { longFile } from "./frame/scale.ts";
import { inOwnWorker } from "./inOwnWorker.ts";
import type { LongReaderWorker } from "./longReader.worker.ts";
import type { TakeApart } from "./takeApart.ts";

/** Takes files apart in workers, one for each file, so that the page stays at hand; that of long files is fetched with the first. */
export function takeApartInWorkers(make: () => Worker, makeLong: () => Promise<Worker>): TakeApart {
  return async (file, { signal, onProgress, encoding } = {}, mayKeep = true) => {
    signal?.throwIfAborted();
    const tell = proxy((fraction: number) => onProgress?.(fraction));
    const worker = file.size < longFile ? make() : await makeLong();
    // Of the two workers, both take files apart alike.
    return inOwnWorker<LongReaderWorker, Awaited<ReturnType<TakeApart>>>(worker, signal, (remote) =>
      remote.takeApart(file, mayKeep, encoding, tell),
    );
  };
}

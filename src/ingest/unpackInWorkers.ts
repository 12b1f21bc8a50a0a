import { success } from "../domain/result.ts";
import { inOwnWorker } from "./inOwnWorker.ts";
import type { Unpack } from "./unpack.ts";
import type { UnpackWorker } from "./unpack.worker.ts";
import { containerOf, headBytes } from "./unpack/container.ts";

/** Unpacks in workers, one for each container; the worker's script is fetched when the first container is dropped. */
export function unpackInWorkers(make: () => Promise<Worker>): Unpack {
  return async (file, { signal } = {}) => {
    const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
    if (containerOf(head) === null) return success({ files: [file], others: 0 });
    const worker = await make();
    signal?.throwIfAborted();
    return inOwnWorker<UnpackWorker, Awaited<ReturnType<Unpack>>>(worker, signal, (remote) => remote.unpack(file));
  };
}

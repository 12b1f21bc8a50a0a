import { transfer, wrap } from "comlink";
import type { KeysWorker } from "./keys.worker.ts";
import type { KeyMaker } from "./makeKeys.ts";

/** Makes keys in a worker of their own, so that the page stays at hand; closing it ends the worker. */
export function keyMakerInWorker(make: () => Worker): () => KeyMaker {
  return () => {
    const worker = make();
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener("error", (event) => {
        reject(new Error("The worker that makes keys failed.", { cause: event.error }));
      });
    });
    failed.catch(() => undefined); // told to whoever asks; between two pieces nobody listens
    const remote = wrap<KeysWorker>(worker);
    return {
      make: (asked) => {
        const buffers = asked.columns.flatMap(({ bytes, lengths }) => [bytes.buffer, lengths.buffer]);
        return Promise.race([remote.makeKeys(transfer(asked, buffers)), failed]);
      },
      close: () => {
        worker.terminate();
      },
    };
  };
}

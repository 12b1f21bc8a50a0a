import { wrap } from "comlink";
import { loadToneModel } from "../voice/tone/loadToneModel.ts";
import type { ReaderWorker } from "./reader.worker.ts";
import type { OpenTextReader } from "./textReader.ts";

/** Reads texts in a worker of their own, so that the page stays at hand however many there are; closing it ends the worker. */
export function textReaderInWorker(make: () => Worker): OpenTextReader {
  return async (dictionaries) => {
    const model = await loadToneModel();
    const worker = make();
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener("error", (event) => {
        reject(new Error("The reading worker failed.", { cause: event.error }));
      });
    });
    failed.catch(() => undefined); // told to whoever reads; between two reads nobody listens
    const remote = wrap<ReaderWorker>(worker);
    // Only what coding needs: a definition may hold more than a thread can copy.
    const plain = dictionaries.map(({ id, phrases }) => ({ id, phrases }));
    await Promise.race([remote.learn(plain, model), failed]);
    return {
      read: (asked) => Promise.race([remote.readTexts(asked), failed]),
      close: () => {
        worker.terminate();
      },
    };
  };
}

import { transfer, wrap } from "comlink";
import type { Engine } from "../engine/engine.ts";
import type { Filling } from "../instant/fill.ts";
import { bind } from "../model/bind.ts";
import type { FillWorker } from "./fill.worker.ts";

/** Fills elsewhere than on the page's own thread. */
export type FillApart = <T>(
  engine: Pick<Engine, "queryChunks">,
  fill: (filling: Filling<readonly Uint8Array[]>) => Promise<T>,
) => Promise<T>;

/** Uses a filling whose results are decoded and gathered in a worker, so that the page stays at hand; the worker ends with the use. */
export async function fillInWorker<T>(
  make: () => Worker,
  engine: Pick<Engine, "queryChunks">,
  fill: (filling: Filling<readonly Uint8Array[]>) => Promise<T>,
): Promise<T> {
  const worker = make();
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ error }) => {
      reject(new Error("The filling worker failed.", { cause: error }));
    });
  });
  failed.catch(() => undefined); // told to whoever fills; before and after nobody listens
  const { cube, ratings, hospitals } = wrap<FillWorker>(worker);
  const over = (chunks: readonly Uint8Array[]) => transfer(chunks, [...new Set(chunks.map(({ buffer }) => buffer))]);
  try {
    return await fill({
      ask: (question) => engine.queryChunks(bind(question)),
      cube: (plan, chunks) => Promise.race([cube(plan, over(chunks)), failed]),
      ratings: (drivers, chunks) => Promise.race([ratings(drivers, over(chunks)), failed]),
      hospitals: (chunks) => Promise.race([hospitals(over(chunks)), failed]),
    });
  } finally {
    worker.terminate();
  }
}

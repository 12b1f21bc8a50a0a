import { transfer, wrap } from "comlink";
import type { Engine } from "../engine/engine.ts";
import type { Filling } from "../instant/fillSums.ts";
import { bind } from "../model/bind.ts";
import type { FillWorker } from "./fill.worker.ts";

/** Fills elsewhere than on the page's own thread. */
export type FillApart = <T>(
  engine: Pick<Engine, "transaction">,
  fill: (filling: Filling<readonly Uint8Array[]>) => Promise<T>,
) => Promise<T>;

/** Uses a filling whose results are decoded and gathered in a worker, so that the page stays at hand; the worker ends with the use. */
export async function fillInWorker<T>(
  make: () => Worker,
  engine: Pick<Engine, "transaction">,
  fill: (filling: Filling<readonly Uint8Array[]>) => Promise<T>,
): Promise<T> {
  const worker = make();
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ error }) => {
      reject(new Error("The filling worker failed.", { cause: error }));
    });
  });
  failed.catch(() => undefined); // told to whoever fills; before and after nobody listens
  const { codes, cube, ratings, hospitals } = wrap<FillWorker>(worker);
  const over = (chunks: readonly Uint8Array[]) => transfer(chunks, [...new Set(chunks.map(({ buffer }) => buffer))]);
  const orFailed = <R>(made: Promise<R>): Promise<R> => Promise.race([made, failed]);
  try {
    return await engine.transaction((statements) =>
      fill({
        ask: (question) => statements.queryChunks(bind(question)),
        codes: (chunks) => orFailed(codes(over(chunks))),
        cube: (plan, chunks, packing) => orFailed(cube(plan, over(chunks), packing)),
        ratings: (drivers, chunks, packing) => orFailed(ratings(drivers, over(chunks), packing)),
        hospitals: (chunks) => orFailed(hospitals(over(chunks))),
      }),
    );
  } finally {
    worker.terminate();
  }
}

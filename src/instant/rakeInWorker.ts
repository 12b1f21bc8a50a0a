import { proxy, wrap } from "comlink";
import type { PopulationMargin } from "../domain/weighting.ts";
import type { RakeWorker } from "./rake.worker.ts";
import { rakeWaves, type Raking } from "./rakeWaves.ts";
import type { SurveyRows } from "./surveyRows.ts";

/** How raking is asked for: progress from 0 to 1, and a signal that stops it. */
export type RakeAsking = {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((fraction: number) => void) | undefined;
};

/** Rakes a survey somewhere; rejects with the signal's reason when stopped. */
export type Rake = (rows: SurveyRows, margins: readonly PopulationMargin[], asking?: RakeAsking) => Promise<Raking>;

/** Raking in a worker of its own; a stop ends the worker at once. */
export function rakeInWorker(make: () => Worker): Rake {
  return async (rows, margins, { signal, onProgress } = {}) => {
    signal?.throwIfAborted();
    const worker = make();
    const stopped = new Promise<never>((_, reject) => {
      signal?.addEventListener("abort", () => {
        reject(signal.reason instanceof Error ? signal.reason : new DOMException("Stopped.", "AbortError"));
      });
      worker.addEventListener("error", (event) => {
        reject(new Error("The raking worker failed.", { cause: event.error }));
      });
    });
    try {
      const tell = proxy((fraction: number) => onProgress?.(fraction));
      return await Promise.race([wrap<RakeWorker>(worker).rake(rows, margins, tell), stopped]);
    } finally {
      worker.terminate();
    }
  };
}

/** The same without a worker, for tests and the command line. */
export const rakeHere: Rake = (rows, margins, { signal, onProgress } = {}) => {
  signal?.throwIfAborted();
  return Promise.resolve(rakeWaves(rows, margins, onProgress));
};

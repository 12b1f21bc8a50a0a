import type { FillApart } from "../state/fillInWorker.ts";
import { fillInWorker } from "../state/fillInWorker.ts";
import FillWorker from "../state/fill.worker.ts?worker&inline";

/** Decodes and gathers the engine's results in a worker made of a blob. */
export const fillInBrowser: FillApart = (engine, fill) => fillInWorker(() => new FillWorker(), engine, fill);

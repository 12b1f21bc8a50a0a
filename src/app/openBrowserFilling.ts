import type { Fillers } from "../state/fillers.ts";
import { fillInWorker } from "../state/fillInWorker.ts";
import FillWorker from "../state/fill.worker.ts?worker&inline";

/** Fills the in-memory layer in a worker made of a blob. */
export const fillInBrowser: Fillers = fillInWorker(() => new FillWorker());

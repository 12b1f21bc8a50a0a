import RakeWorker from "../instant/rake.worker.ts?worker&inline";
import { rakeInWorker } from "../instant/rakeInWorker.ts";

/** Raking in a worker made of a blob; fetched when a survey is first weighted. */
export const rakeInBrowser = rakeInWorker(() => new RakeWorker());

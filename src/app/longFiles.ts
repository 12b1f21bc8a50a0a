import { keyMakerInWorker } from "../ingest/coded/keyMakerInWorker.ts";
import KeysWorker from "../ingest/coded/keys.worker.ts?worker&inline";
import LongReaderWorker from "../ingest/longReader.worker.ts?worker&inline";

/** A worker that reads long files, made of a blob as all are. */
export const makeLongReader = (): Worker => new LongReaderWorker();

/** Hashes the keys of their rows in a worker. */
export const openKeysInWorker = keyMakerInWorker(() => new KeysWorker());

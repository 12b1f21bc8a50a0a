import UnpackWorker from "../ingest/unpack.worker.ts?worker&inline";

/** A worker that opens containers, made of a blob as all are. A file apart: few files need it. */
export const makeUnpackWorker = (): Worker => new UnpackWorker();

import { takeApartInWorkers } from "../ingest/takeApartInWorkers.ts";
import { unpackInWorkers } from "../ingest/unpackInWorkers.ts";
import ReaderWorker from "../ingest/takeApart.worker.ts?worker&inline";
import { openDataRoom, type DataRoom } from "../state/dataRoom.ts";
import type { Workspace } from "../state/workspace.ts";

/** A data room over DuckDB in the browser; files are read in workers made of blobs. The engine's scripts are a file apart. */
export const openBrowserRoom = (secret: string, remembered: () => Workspace["mappings"]): Promise<DataRoom> =>
  openDataRoom(async () => (await import("../engine/duckdbWasm.ts")).openDuckdbWasm(), secret, remembered, {
    takeApart: takeApartInWorkers(() => new ReaderWorker()),
    unpack: unpackInWorkers(async () => (await import("./unpackWorker.ts")).makeUnpackWorker()),
  });

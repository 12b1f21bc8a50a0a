import { takeApartInWorkers } from "../ingest/takeApartInWorkers.ts";
import { textReaderInWorker } from "../ingest/textReaderInWorker.ts";
import { unpackInWorkers } from "../ingest/unpackInWorkers.ts";
import ReaderWorker from "../ingest/reader.worker.ts?worker&inline";
import { openDataRoom, type DataRoom } from "../state/dataRoom.ts";
import type { Workspace } from "../state/workspace.ts";

/** A data room over DuckDB in the browser; files and their texts are read in workers made of blobs. The engine's scripts are a file apart. */
export const openBrowserRoom = (secret: string, settled: () => Workspace): Promise<DataRoom> =>
  openDataRoom(
    async () => (await import("../engine/duckdbWasm.ts")).openDuckdbWasm(),
    secret,
    settled,
    {
      takeApart: takeApartInWorkers(
        () => new ReaderWorker(),
        async () => (await import("./longFiles.ts")).makeLongReader(),
      ),
      unpack: unpackInWorkers(async () => (await import("./unpackWorker.ts")).makeUnpackWorker()),
      openTexts: textReaderInWorker(() => new ReaderWorker()),
      openKeys: async () => (await import("./longFiles.ts")).openKeysInWorker(),
    },
    async (...asked) => (await import("./openBrowserRaking.ts")).rakeInBrowser(...asked),
    async () => (await import("./openBrowserFilling.ts")).fillInBrowser,
  );

import { openDataRoom, type DataRoom } from "../state/dataRoom.ts";
import type { Workspace } from "../state/workspace.ts";

/** A data room over DuckDB in the browser. The engine's own scripts are a file apart. */
export const openBrowserRoom = (secret: string, remembered: () => Workspace["mappings"]): Promise<DataRoom> =>
  openDataRoom(async () => (await import("../engine/duckdbWasm.ts")).openDuckdbWasm(), secret, remembered);

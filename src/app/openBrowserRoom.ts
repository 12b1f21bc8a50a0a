import { openDuckdbWasm } from "../engine/duckdbWasm.ts";
import { openDataRoom, type DataRoom } from "../state/dataRoom.ts";
import type { Workspace } from "../state/workspace.ts";

/** A data room over DuckDB in the browser. */
export const openBrowserRoom = (secret: string, remembered: () => Workspace["mappings"]): Promise<DataRoom> =>
  openDataRoom(openDuckdbWasm, secret, remembered);

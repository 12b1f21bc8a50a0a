import type { DriverId } from "../domain/driver.ts";
import type { DataRoom } from "./dataRoom.ts";
import type { Session, SessionState } from "./session.ts";
import { driversOf, withCorrection, withEdit } from "./wordings.ts";
import type { Workspace } from "./workspace.ts";

/** What wording anew needs of the session around it. */
export type RewordingParts = {
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** The room that is shown, and that of own files if it is open. */
  readonly rooms: () => Promise<readonly DataRoom[]>;
  readonly changeWorkspace: (change: Partial<Workspace>) => void;
  readonly refill: () => Promise<void>;
  /** Told when texts in the tables were coded again. */
  readonly recoded: () => void;
  readonly fail: (failure: unknown) => void;
};

/** The drivers whose phrases differ between two workspaces. */
function recodedBetween(before: Workspace, after: Workspace) {
  const textOf = (id: DriverId) => JSON.stringify(before.phrases[id] ?? null);
  return driversOf(after).filter(({ id }) => textOf(id) !== JSON.stringify(after.phrases[id] ?? null));
}

/** Words drivers anew and corrects texts: first all texts are coded again, then workspace and page follow; a stop changes nothing. */
export function createRewording({
  state,
  set,
  rooms,
  changeWorkspace,
  refill,
  recoded,
  fail,
}: RewordingParts): Session["words"] {
  let stop: AbortController | null = null;

  async function recode(after: Workspace, signal: AbortSignal): Promise<boolean> {
    const recoded = recodedBetween(state().workspace, after);
    if (recoded.length === 0) return true;
    try {
      for (const { ingest } of await rooms()) {
        await ingest.recode(recoded, {
          signal,
          onProgress: (rewording) => {
            if (!signal.aborted) set({ rewording });
          },
        });
      }
      return true;
    } catch (cause) {
      if (signal.aborted) return false; // the user's stop; the tables are as they were
      throw cause;
    }
  }

  return {
    matched: async (driver, phrases, signal) => {
      const [room] = await rooms();
      return room === undefined ? null : room.matchedTexts(driver, phrases, { signal });
    },
    reword: async (edit) => {
      if (stop !== null) return false;
      stop = new AbortController();
      set({ rewording: 0 });
      try {
        const done = await recode({ ...state().workspace, ...withEdit(state().workspace, edit) }, stop.signal);
        if (!done) return false;
        changeWorkspace(withEdit(state().workspace, edit));
        set({ rewording: null }); // the texts are read; what follows is the page's own updating
        await refill();
        recoded();
        return true;
      } catch (failure) {
        fail(failure);
        return false;
      } finally {
        stop = null;
        set({ rewording: null });
      }
    },
    stop: () => {
      stop?.abort();
    },
    correct: async (correction) => {
      changeWorkspace(withCorrection(state().workspace, correction));
      await refill().catch(fail);
    },
  };
}

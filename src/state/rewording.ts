import type { DataRoom } from "./dataRoom.ts";
import type { Session, SessionState } from "./session.ts";
import { driversOf, withCorrection, withEdit, withoutOwn, withOwn } from "./wordings.ts";
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

/** What changes the words looked for: one driver's by hand, or all with other settings. */
export type Rewording = Session["words"] & {
  /** Takes over other settings, texts coded again where their words differ; false when that was stopped or failed. */
  readonly adopt: (change: (before: Workspace) => Partial<Workspace>) => Promise<boolean>;
};

/** The drivers whose phrases differ between two workspaces, those added among them. */
function recodedBetween(before: Workspace, after: Workspace) {
  const worded = new Map(driversOf(before).map(({ id, phrases }) => [id, JSON.stringify(phrases)]));
  return driversOf(after).filter(({ id, phrases }) => worded.get(id) !== JSON.stringify(phrases));
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
}: RewordingParts): Rewording {
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

  /** Reads all texts again for the drivers that a change words anew, then makes it; false when it was stopped. */
  async function adopt(change: (before: Workspace) => Partial<Workspace>): Promise<boolean> {
    if (stop !== null) return false;
    stop = new AbortController();
    set({ rewording: 0 });
    try {
      if (!(await recode({ ...state().workspace, ...change(state().workspace) }, stop.signal))) return false;
      changeWorkspace(change(state().workspace));
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
  }

  return {
    matched: async (driver, phrases, signal) => {
      const [room] = await rooms();
      return room === undefined ? null : room.matchedTexts(driver, phrases, { signal });
    },
    adopt,
    reword: (edit) => adopt((before) => withEdit(before, edit)),
    addDriver: (own) => adopt((before) => withOwn(before, own)),
    removeDriver: (driver) => adopt((before) => withoutOwn(before, driver)),
    stop: () => {
      stop?.abort();
    },
    correct: async (correction) => {
      changeWorkspace(withCorrection(state().workspace, correction));
      await refill().catch(fail);
    },
  };
}

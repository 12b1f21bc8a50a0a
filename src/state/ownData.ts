import type { DataRoom } from "./dataRoom.ts";
import type { Keeping } from "./keep/keeping.ts";
import { keepLocked } from "./lock.ts";
import type { Session, SessionState } from "./session.ts";
import type { SessionParts } from "./sessionParts.ts";
import { settledBy } from "./settledBy.ts";
import { isAsShipped, keepWorkspace, type Workspace } from "./workspace.ts";

/** The user's own files and what is settled about them: where they are opened, shown and kept. */
export type OwnData = {
  /** The room of own files, with what was kept of them; opened when first needed. */
  readonly room: () => Promise<DataRoom>;
  /** The room of own files if it was opened. */
  readonly opened: () => Promise<DataRoom> | null;
  readonly leave: () => void;
  /** Shows what was kept of a room whose engine stopped, in a new one; false when nothing was. */
  readonly recover: (lost: DataRoom) => Promise<boolean>;
  /** Puts the own room on the page, its hospitals known or asked for. */
  readonly show: (next: DataRoom) => Promise<void>;
  /** Shows what was kept; false when nothing was, or it could not be read. */
  readonly showKept: () => Promise<boolean>;
  readonly changeWorkspace: (change: Partial<Workspace>) => void;
  /** Keeps the tables that are shown, if they are the user's. */
  readonly keep: () => void;
  readonly storage: Omit<Session["storage"], "settingsText" | "readSettings">;
};

type Around = {
  readonly parts: SessionParts;
  readonly state: () => SessionState;
  readonly set: (change: Partial<SessionState>) => void;
  /** The room that is shown. */
  readonly shown: () => DataRoom | null;
  readonly enter: (next: DataRoom) => Promise<void>;
  readonly refill: () => Promise<void>;
  readonly fail: (failure: unknown) => void;
};

/** Own data for a session. */
export function createOwnData({ parts, state, set, shown, enter, refill, fail }: Around): OwnData {
  let own: Promise<DataRoom> | null = null;
  let opened: Promise<Keeping> | null = null;
  let isForgotten = false;

  const withKeeping = <T>(act: (keeping: Keeping) => T | Promise<T>): Promise<T> => {
    opened ??= parts.keep.open({
      emptyRoom: () => parts.openRoom(() => state().workspace, "own"),
      tell: (kept) => {
        set({ kept });
      },
      fail,
    });
    return opened.then(act);
  };

  /** A room whose engine stops is not loaded into any more. */
  const letGoWhenLost = (next: DataRoom): DataRoom => {
    const current = own;
    next.engine.onLost(() => {
      if (own === current) own = null;
    });
    return next;
  };

  const room = (): Promise<DataRoom> => {
    own ??= withKeeping(({ openRoom }) => openRoom()).then(letGoWhenLost, (failure: unknown) => {
      own = null;
      throw failure;
    });
    return own;
  };

  function changeWorkspace(change: Partial<Workspace>): void {
    const workspace = { ...state().workspace, ...change };
    set({ workspace, isPrebuilt: state().isPrebuilt && isAsShipped(workspace) });
    if (isForgotten || state().kept.kind === "elsewhere") return; // another tab writes, or nobody
    if (!keepWorkspace(parts.store, workspace)) set({ kept: { kind: "full" } });
  }

  async function show(next: DataRoom): Promise<void> {
    if (next !== shown()) await enter(next);
    set({ files: next.files() });
    const proposal = await next.propose();
    const { workspace } = state();
    const known = workspace.ownBrand !== null && proposal.brands.includes(workspace.ownBrand);
    changeWorkspace(known ? { aliases: proposal.aliases } : settledBy(proposal));
    if (!known && proposal.brands.length > 0) set({ brandProposal: proposal });
    await refill();
  }

  async function showKept(): Promise<boolean> {
    const next = await room();
    if (next.files().length === 0) return false;
    await show(next);
    return true;
  }

  const keep = (): void => {
    const current = shown();
    if (current === null || state().dataSet !== "own") return;
    withKeeping(({ save }) => {
      save(current);
    }).catch(fail);
  };

  return {
    room,
    opened: () => own,
    leave: () => {
      own = null;
    },
    recover: async (lost) => {
      own = null;
      const isShown = await showKept();
      const here = new Set(isShown ? state().files.map(({ fileId }) => fileId) : []);
      if (!lost.files().every(({ fileId }) => here.has(fileId))) set({ kept: { kind: "lost" } });
      return isShown;
    },
    show,
    showKept: async () => {
      if (!(await parts.keep.mayHold())) {
        set({ kept: { kind: "nothing" } });
        return false;
      }
      set({ dataSet: "own" });
      return showKept();
    },
    changeWorkspace,
    keep,
    storage: {
      takeOver: () => {
        withKeeping(({ takeOver }) => takeOver())
          .then(parts.readWorkspace)
          .then((workspace) => {
            set({ workspace });
            own = null;
            return showKept();
          })
          .catch(fail);
      },
      lock: (locked) => {
        keepLocked(parts.store, locked);
        set({ locked });
      },
      forget: () => {
        isForgotten = true;
        withKeeping(({ stop }) => stop())
          .then(parts.forget)
          .catch(fail);
      },
      discard: () => {
        withKeeping(({ clear }) => clear())
          .then(() => {
            set({ kept: { kind: "nothing" } });
            keep();
          })
          .catch(fail);
      },
    },
  };
}

import type { DataRoom } from "../dataRoom.ts";
import type { Kept } from "./kept.ts";
import type { Keeper } from "./keeper.ts";

/** What a session needs to keep own data between visits; a test brings a place in memory. */
export type KeepParts = {
  /** Whether something may be kept; asks for names only and reads nothing. */
  readonly mayHold: () => Promise<boolean>;
  /** The keeper, fetched when own data are first there or were kept. */
  readonly open: () => Promise<Keeper>;
};

/** The keeper as a session uses it: one saving at a time, and the page always told how own data stand. */
export type Keeping = {
  /** Opens a room with all that was kept; an empty one when there is nothing, or when it cannot be read. */
  readonly openRoom: () => Promise<DataRoom>;
  /** Keeps the room as it is once it is its turn; what changes meanwhile is kept right after. */
  readonly save: (room: DataRoom) => void;
  /** Whether what the user settles here may be written for the next visit: not while another tab keeps. */
  readonly mayWrite: () => boolean;
  readonly takeOver: () => Promise<void>;
  /** Nothing is written any more; resolves when nothing is being written. */
  readonly stop: () => Promise<void>;
  /** Deletes what was kept. */
  readonly clear: () => Promise<void>;
};

type Around = {
  readonly parts: KeepParts;
  readonly emptyRoom: () => Promise<DataRoom>;
  readonly tell: (kept: Kept) => void;
  readonly fail: (failure: unknown) => void;
};

/** Keeps own data for a session. */
export function createKeeping({ parts, emptyRoom, tell, fail }: Around): Keeping {
  let opened: Promise<Keeper> | null = null;
  let isElsewhere = false;
  let isStopped = false;
  let saving: Promise<void> | null = null;
  let waiting: DataRoom | null = null;

  const say = (kept: Kept): void => {
    isElsewhere = kept.kind === "elsewhere";
    tell(kept);
  };

  const keeper = (): Promise<Keeper> => {
    opened ??= parts.open().then((made) => {
      made.onLost(() => {
        say({ kind: "elsewhere" });
      });
      return made;
    });
    return opened;
  };

  async function saveAll(): Promise<void> {
    while (waiting !== null) {
      const room = waiting;
      waiting = null;
      say({ kind: "saving" });
      if (room.files().length > 0) say({ kind: await (await keeper()).save(room.engine) });
      else {
        await (await keeper()).clear();
        say({ kind: "nothing" });
      }
    }
  }

  return {
    openRoom: async () => {
      const [room, { restore, holds }] = await Promise.all([emptyRoom(), keeper()]);
      const looked = await restore(room.engine, (progress) => {
        say({ kind: "restoring", progress });
      });
      if (looked === "restored" || looked === "empty") {
        await room.refresh();
        say({ kind: holds() ? (looked === "restored" ? "kept" : "nothing") : "elsewhere" });
        return room;
      }
      say({ kind: looked });
      await room.close();
      return emptyRoom();
    },
    save: (room) => {
      if (isStopped) return;
      waiting = room;
      saving ??= saveAll()
        .catch(fail)
        .finally(() => {
          saving = null;
        });
    },
    mayWrite: () => !isElsewhere && !isStopped,
    stop: async () => {
      isStopped = true;
      waiting = null;
      await saving;
    },
    takeOver: async () => {
      await (await keeper()).takeOver();
      isElsewhere = false;
    },
    clear: async () => {
      waiting = null;
      await saving;
      await (await keeper()).clear();
    },
  };
}

import type { DataRoom } from "../dataRoom.ts";
import type { Kept } from "./kept.ts";
import type { Keeper } from "./keeper.ts";

/** What a session needs to keep own data between visits; a test brings a place in memory. */
export type KeepParts = {
  /** Whether something may be kept; asks for names only and reads nothing. */
  readonly mayHold: () => Promise<boolean>;
  /** Fetched when own data are first there or were kept. */
  readonly open: (around: Around) => Promise<Keeping>;
};

/** What keeping needs of the session around it. */
export type Around = {
  readonly emptyRoom: () => Promise<DataRoom>;
  readonly tell: (kept: Kept) => void;
  readonly fail: (failure: unknown) => void;
};

/** The keeper as a session uses it: one saving at a time, and the page always told how own data stand. */
export type Keeping = {
  /** Opens a room with all that was kept; an empty one when there is nothing, or when it cannot be read. */
  readonly openRoom: () => Promise<DataRoom>;
  /** Keeps the room as it is once it is its turn; what changes meanwhile is kept right after. */
  readonly save: (room: DataRoom) => void;
  readonly takeOver: () => Promise<void>;
  /** Nothing is written any more; resolves when nothing is being written. */
  readonly stop: () => Promise<void>;
  /** Deletes what was kept. */
  readonly clear: () => Promise<void>;
};

/** Keeps own data for a session. */
export function createKeeping(keeper: Keeper, { emptyRoom, tell, fail }: Around): Keeping {
  let isStopped = false;
  let saving: Promise<void> | null = null;
  let waiting: DataRoom | null = null;

  keeper.onLost(() => {
    tell({ kind: "elsewhere" });
  });

  async function saveAll(): Promise<void> {
    while (waiting !== null) {
      const room = waiting;
      waiting = null;
      tell({ kind: "saving" });
      if (room.files().length > 0) tell({ kind: await keeper.save(room.engine) });
      else {
        await keeper.clear();
        tell({ kind: "nothing" });
      }
    }
  }

  return {
    openRoom: async () => {
      const room = await emptyRoom();
      const looked = await keeper.restore(room.engine, (progress) => {
        tell({ kind: "restoring", progress });
      });
      if (looked === "restored" || looked === "empty") {
        await room.refresh();
        tell({ kind: keeper.holds() ? (looked === "restored" ? "kept" : "nothing") : "elsewhere" });
        return room;
      }
      tell({ kind: looked });
      await room.close();
      return emptyRoom();
    },
    save: (room) => {
      if (isStopped) return;
      waiting = room;
      saving ??= saveAll()
        .catch((failure: unknown) => {
          tell({ kind: "failed" });
          fail(failure);
        })
        .finally(() => {
          saving = null;
        });
    },
    takeOver: keeper.takeOver,
    stop: async () => {
      isStopped = true;
      waiting = null;
      await saving;
    },
    clear: async () => {
      waiting = null;
      await saving;
      await keeper.clear();
    },
  };
}

import type { Engine } from "../../engine/engine.ts";
import type { KeepPlace } from "./keepPlace.ts";
import { restoreTables, writeTables, type OnProgress, type Restored } from "./keptTables.ts";
import type { TabLock } from "./tabLock.ts";

/**
 * How saving ended: kept; not, because another tab keeps; because storage is full; because the browser has none for us; or because
 * what is there could not be read and waits for the user.
 */
export type Saved = "kept" | "elsewhere" | "full" | "unavailable" | "damaged" | "newer";

/** What came of looking for kept tables; after anything but `restored` and `empty` the engine may hold a part and must be closed. */
export type Looked = Restored["kind"] | "unavailable";

/** Keeps the tables of own files between visits, in one place, from one tab. */
export type Keeper = {
  /** Reads what was kept into an engine with empty tables, and asks for the right to write. */
  readonly restore: (engine: Engine, onProgress: OnProgress) => Promise<Looked>;
  /** Keeps the tables as they are now, all of them or none. */
  readonly save: (engine: Engine) => Promise<Saved>;
  /** Takes the right to write from the tab that has it; what that tab kept has to be restored then. */
  readonly takeOver: () => Promise<void>;
  /** Whether this tab may write. */
  readonly holds: () => boolean;
  /** Told when another tab has taken the right to write. */
  readonly onLost: (tell: () => void) => void;
  /** Deletes all that was kept, whatever it is. */
  readonly clear: () => Promise<void>;
};

/** A keeper over a place and the right to write into it. */
export function createKeeper(place: KeepPlace, lock: TabLock): Keeper {
  let generation = 0;
  let unread: "damaged" | "newer" | null = null;
  return {
    restore: async (engine, onProgress) => {
      await lock.hold();
      try {
        const restored = await restoreTables(engine, place, onProgress);
        const { kind } = restored;
        generation = restored.kind === "restored" ? restored.generation : 0;
        unread = kind === "damaged" || kind === "newer" ? kind : null;
        return kind;
      } catch (refused) {
        if (refused instanceof DOMException) return "unavailable";
        throw refused;
      }
    },
    save: async (engine) => {
      if (!(await lock.hold())) return "elsewhere";
      if (unread !== null) return unread;
      try {
        if ((await writeTables(engine, place, generation)) === "moved-on") return "elsewhere";
        generation += 1;
        return "kept";
      } catch (refused) {
        if (!(refused instanceof DOMException)) throw refused;
        return refused.name === "QuotaExceededError" ? "full" : "unavailable";
      }
    },
    takeOver: lock.takeOver,
    holds: lock.holds,
    onLost: lock.onLost,
    clear: async () => {
      await place.clear();
      generation = 0;
      unread = null;
    },
  };
}

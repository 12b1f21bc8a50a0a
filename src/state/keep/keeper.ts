import type { Engine } from "../../engine/engine.ts";
import type { KeepPlace } from "./keepPlace.ts";
import { restoreTables, writeTables, type OnProgress, type Restored } from "./keptTables.ts";
import type { TabLock } from "./tabLock.ts";

/** How saving ended: kept; not, because another tab keeps; because storage is full; because the browser has none for us. */
export type Saved = "kept" | "elsewhere" | "full" | "unavailable";

/** Keeps the tables of own files between visits, in one place, from one tab. */
export type Keeper = {
  /** Reads what was kept into an engine with empty tables. */
  readonly restore: (engine: Engine, onProgress: OnProgress) => Promise<Restored | { readonly kind: "unavailable" }>;
  /** Keeps the tables as they are now, all of them or none. */
  readonly save: (engine: Engine) => Promise<Saved>;
  /** Takes the right to write from the tab that has it. */
  readonly takeOver: () => Promise<void>;
  readonly holds: () => boolean;
  readonly onLost: (tell: () => void) => void;
  /** Deletes all that was kept. */
  readonly clear: () => Promise<void>;
};

/** A keeper over a place and the right to write into it. */
export function createKeeper(place: KeepPlace, lock: TabLock): Keeper {
  let generation = 0;
  return {
    restore: async (engine, onProgress) => {
      await lock.hold();
      try {
        const restored = await restoreTables(engine, place, onProgress);
        generation = restored.kind === "restored" ? restored.generation : 0;
        return restored;
      } catch (refused) {
        if (refused instanceof DOMException) return { kind: "unavailable" };
        throw refused;
      }
    },
    save: async (engine) => {
      if (!(await lock.hold())) return "elsewhere";
      try {
        if ((await writeTables(engine, place, generation)) === "moved-on") return "elsewhere";
        generation += 1;
        return lock.holds() ? "kept" : "elsewhere";
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
    },
  };
}

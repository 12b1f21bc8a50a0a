import type { WorkspaceStore } from "./workspace.ts";

const place = "whyhere.locked";

/** Whether the page was locked, in this tab or another, and not unlocked since. */
export const isLocked = (store: WorkspaceStore): boolean => store.getItem(place) !== null;

/** Remembers that the page is locked, or no longer: a reload does not unlock it. */
export function keepLocked(store: WorkspaceStore, locked: boolean): void {
  if (!locked) store.removeItem(place);
  else {
    try {
      store.setItem(place, "locked");
    } catch (refused) {
      if (!(refused instanceof DOMException)) throw refused; // no room: the lock holds until a reload
    }
  }
}

import type { WorkspaceStore } from "./workspace.ts";

/** A store that lasts as long as the page: for a browser that keeps nothing (private windows), and for tests. */
export function memoryStore(): WorkspaceStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => {
      kept.set(key, value);
    },
    removeItem: (key) => {
      kept.delete(key);
    },
  };
}

/** The browser's own store where it may be used, else one that lasts as long as the page. */
export function usableStore(): WorkspaceStore {
  const probe = "whyhere.probe";
  try {
    localStorage.setItem(probe, probe);
    localStorage.removeItem(probe);
    return localStorage;
  } catch (refused) {
    if (refused instanceof DOMException) return memoryStore(); // storage is switched off or full: the page works without
    throw refused;
  }
}

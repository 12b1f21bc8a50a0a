import type { KeepPlace } from "./keepPlace.ts";
import { generationOf } from "./manifest.ts";

/** A place that lasts as long as the program: for tests, and for a command that keeps nothing. */
export function memoryPlace(first: object | null = null): KeepPlace {
  const held = new Map<string, ArrayBuffer>();
  let current: unknown = first;
  return {
    manifest: () => Promise.resolve(current),
    piece: (sha256) => Promise.resolve(held.get(sha256)?.slice(0) ?? null),
    pieces: () => Promise.resolve(new Set(held.keys())),
    put: (sha256, bytes) => {
      held.set(sha256, bytes.slice(0));
      return Promise.resolve();
    },
    switchTo: (manifest, after) => {
      if (generationOf(current) !== after) return Promise.resolve("moved-on");
      current = manifest;
      const named = new Set(manifest.tables.flatMap(({ pieces }) => pieces));
      for (const sha256 of held.keys()) if (!named.has(sha256)) held.delete(sha256);
      return Promise.resolve("switched");
    },
    clear: () => {
      held.clear();
      current = null;
      return Promise.resolve();
    },
  };
}

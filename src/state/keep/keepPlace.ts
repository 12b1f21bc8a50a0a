import type { Manifest } from "./manifest.ts";

/** How a change of generation ended: done, or refused because another tab has written one meanwhile. */
export type Switched = "switched" | "moved-on";

/**
 * A place that outlives the page: pieces under the SHA-256 of their bytes, and one manifest that names the pieces of the
 * current generation. Rejects with the browser's own DOMException when the place is full or switched off.
 */
export type KeepPlace = {
  /** The current manifest as it was found, unread; null in an empty place. */
  readonly manifest: () => Promise<unknown>;
  readonly piece: (sha256: string) => Promise<ArrayBuffer | null>;
  readonly pieces: () => Promise<ReadonlySet<string>>;
  readonly put: (sha256: string, bytes: ArrayBuffer) => Promise<void>;
  /** Makes the manifest the current one, if the current generation is still `after`, and drops pieces it does not name. */
  readonly switchTo: (manifest: Manifest, after: number) => Promise<Switched>;
  /** Empties the place, whatever is in it. */
  readonly clear: () => Promise<void>;
};

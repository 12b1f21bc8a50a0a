/** How the user's own data stand in the browser's storage, as far as the page has to say it. */
export type Kept =
  /** Nobody knows yet whether something is there. */
  | { readonly kind: "looking" }
  /** Nothing is there, and there is nothing to keep. */
  | { readonly kind: "nothing" }
  /** What is there is being read back; `progress` 0–1. */
  | { readonly kind: "restoring"; readonly progress: number }
  | { readonly kind: "saving" }
  | { readonly kind: "kept" }
  /** Another tab keeps; what changes here does not outlast this page. */
  | { readonly kind: "elsewhere" }
  /** The browser's storage has no room left. */
  | { readonly kind: "full" }
  /** The browser keeps nothing for the page. */
  | { readonly kind: "unavailable" }
  /** Keeping failed by our own fault; the next change is kept again, if it can be. */
  | { readonly kind: "failed" }
  /** The engine stopped, and not all that it held was kept. */
  | { readonly kind: "lost" }
  /** What is there cannot be read, or a newer version of the page wrote it: left untouched until the user decides. */
  | { readonly kind: "damaged" | "newer" };

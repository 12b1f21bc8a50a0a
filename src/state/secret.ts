import { createSecret } from "../privacy/pseudonym.ts";
import type { WorkspaceStore } from "./workspace.ts";

/** Where the secret is kept; its removal tells other tabs that everything is forgotten. */
export const secretPlace = "whyhere.secret";

/** The secret that keys the hashes of person and record numbers: made once, kept in this browser, in no output and no workspace. */
export function keptSecret(store: WorkspaceStore): string {
  const kept = store.getItem(secretPlace);
  if (kept !== null) return kept;
  const made = createSecret();
  store.setItem(secretPlace, made);
  return made;
}

import { createSecret } from "../privacy/pseudonym.ts";
import type { WorkspaceStore } from "./workspace.ts";

const place = "whyhere.secret";

/** The secret that keys the hashes of person and record numbers: made once, kept in this browser, in no output and no workspace. */
export function keptSecret(store: WorkspaceStore): string {
  const kept = store.getItem(place);
  if (kept !== null) return kept;
  const made = createSecret();
  store.setItem(place, made);
  return made;
}

import { browserPlace } from "../state/keep/browserPlace.ts";
import { createKeeper } from "../state/keep/keeper.ts";
import { createKeeping, type Around, type Keeping } from "../state/keep/keeping.ts";
import { browserLock } from "../state/keep/tabLock.ts";

/** Keeping in the browser's own storage, where the right to write is held by one tab. */
export const openBrowserKeeping = (around: Around): Keeping =>
  createKeeping(createKeeper(browserPlace(), browserLock()), around);

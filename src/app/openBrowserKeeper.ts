import { browserPlace } from "../state/keep/browserPlace.ts";
import { createKeeper, type Keeper } from "../state/keep/keeper.ts";
import { browserLock } from "../state/keep/tabLock.ts";

/** A keeper over the browser's own storage, whose right to write is held by one tab. */
export const openBrowserKeeper = (): Keeper => createKeeper(browserPlace(), browserLock());
